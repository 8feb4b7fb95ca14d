// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/lobby_words.h"

#include <QLocale>
#include <QTime>

namespace kiosk {
namespace {

constexpr int daysAhead = 7;
constexpr int minutesOfDay = 24 * 60;

QString clock(int minutes) {
    const int shown = minutes == minutesOfDay ? minutesOfDay : minutes % minutesOfDay;  // 24:00 ends a day
    return QStringLiteral("%1:%2").arg(shown / 60, 2, 10, QLatin1Char('0')).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

QString spansInWords(const QList<platform::OpeningHours::Span>& spans) {
    QStringList words;
    for (const auto& span : spans) {
        words << clock(span.from) + QStringLiteral("–") + clock(span.until);
    }
    return words.join(QStringLiteral("　"));
}

QString weekday(int day) {
    return QLocale().dayName(day, QLocale::ShortFormat);
}

QString dayInWords(QDate day) {
    return QLocale().toString(day, QLocale::ShortFormat) + QStringLiteral(" (%1)").arg(weekday(day.dayOfWeek()));
}

}  // namespace

QStringList LobbyWords::week(const platform::OpeningHours& hours) {
    QStringList lines;
    for (int first = 1, last = 1; first <= 7; first = last + 1) {
        last = first;
        while (last < 7 && hours.weekly(last + 1) == hours.weekly(first)) {
            ++last;
        }
        const auto spans = hours.weekly(first);
        if (!spans.isEmpty()) {
            const QString days = first == last ? weekday(first) : weekday(first) + QStringLiteral("–") + weekday(last);
            lines << days + QStringLiteral("　") + spansInWords(spans);
        }
    }
    return lines;
}

ui::LobbyModel::Hours LobbyWords::hours(const platform::Config::Facility& facility, const QDateTime& now) {
    const platform::OpeningHours& hours = facility.hours;
    ui::LobbyModel::Hours shown;
    if (!hours.told()) {
        return shown;
    }
    const bool open = hours.isOpen(now);
    shown.afterHours = !open && facility.afterHours;
    shown.emergency = facility.emergency;
    shown.week = week(hours);
    for (QDate day = now.date(); day <= now.date().addDays(daysAhead); day = day.addDays(1)) {
        if (hours.on(day) == hours.weekly(day.dayOfWeek())) {
            continue;
        }
        const auto spans = hours.on(day);
        //: K00: a day without reception, as a line of a list of hours.
        const QString closed = tr("休み");
        shown.week << dayInWords(day) + QStringLiteral("　") + (spans.isEmpty() ? closed : spansInWords(spans));
    }
    if (const auto today = hours.on(now.date()); !today.isEmpty()) {
        //: K00: hours of today. %1 is one or more spans of clock times.
        shown.today = tr("今日の受付時間　%1").arg(spansInWords(today));
    }
    const auto next = open ? std::nullopt : hours.opensNext(now);
    if (next) {
        shown.opensAt = *next;
        const QString time = next->time().toString(QStringLiteral("HH:mm"));
        const qint64 ahead = now.date().daysTo(next->date());
        //: K00 outside the hours. %1 is a clock time.
        const QString today = tr("次は、今日 %1 に開きます。").arg(time);
        //: K00 outside the hours. %1 is a clock time.
        const QString tomorrow = tr("次は、明日 %1 に開きます。").arg(time);
        //: K00 outside the hours. %1 is a date, %2 a clock time.
        const QString later = tr("次は、%1 %2 に開きます。").arg(dayInWords(next->date()), time);
        shown.opensNext = ahead == 0 ? today : ahead == 1 ? tomorrow : later;
    }
    return shown;
}

}  // namespace kiosk
