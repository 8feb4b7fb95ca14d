// SPDX-License-Identifier: Apache-2.0
#include "app/platform/opening_hours.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <algorithm>

namespace platform {
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int longestException = 366;

std::optional<int> minutesIn(const QString& text) {
    static const QRegularExpression clock(QStringLiteral("^([01][0-9]|2[0-4]):([0-5][0-9])$"));
    const auto match = clock.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return minutes <= minutesOfDay ? std::optional(minutes) : std::nullopt;
}

/// "09:00-12:00"; one that ends before it begins ends on the next day.
std::optional<OpeningHours::Span> spanIn(const QString& text) {
    const QStringList ends = text.split(u'-');
    const auto from = minutesIn(ends.first());
    const auto until = minutesIn(ends.last());
    if (ends.size() != 2 || !from || !until || *from == *until || *from == minutesOfDay) {
        return std::nullopt;
    }
    return OpeningHours::Span{*from, *until > *from ? *until : *until + minutesOfDay};
}

/// One after the other, none into the next.
std::optional<QList<OpeningHours::Span>> spansIn(const QStringList& words) {
    QList<OpeningHours::Span> spans;
    for (const QString& word : words) {
        const auto span = spanIn(word);
        if (!span || (!spans.isEmpty() && span->from <= spans.last().until)) {
            return std::nullopt;
        }
        spans.append(*span);
    }
    return spans.isEmpty() ? std::nullopt : std::optional(spans);
}

int weekdayIn(const QString& text) {
    static const QStringList names{QStringLiteral("Mon"), QStringLiteral("Tue"), QStringLiteral("Wed"),
                                   QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat"),
                                   QStringLiteral("Sun")};
    return static_cast<int>(names.indexOf(text));
}

/// "Mon-Fri,Sun" as 0 … 6; empty when it is not of this form, or a day stands there twice.
QSet<int> weekdaysIn(const QString& text) {
    QSet<int> days;
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const int first = weekdayIn(ends.first());
        const int last = weekdayIn(ends.last());
        if (ends.size() > 2 || first < 0 || last < first) {
            return {};
        }
        for (int day = first; day <= last; ++day) {
            if (days.contains(day)) {
                return {};
            }
            days.insert(day);
        }
    }
    return days;
}

QDate dateIn(const QString& text) {
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

QDateTime moment(QDate day, int minutes) {
    return {day.addDays(minutes / minutesOfDay), QTime::fromMSecsSinceStartOfDay(minutes % minutesOfDay * 60'000),
            Qt::LocalTime};
}

bool covers(const QList<OpeningHours::Span>& spans, int minute) {
    return std::any_of(spans.begin(), spans.end(),
                       [minute](const auto& span) { return minute >= span.from && minute < span.until; });
}

}  // namespace

bool OpeningHours::addWeekly(const QString& line) {
    const QStringList words = line.split(u' ');
    const QSet<int> days = weekdaysIn(words.first());
    const auto spans = spansIn(words.sliced(1));
    const bool twice = std::any_of(days.begin(), days.end(), [this](int day) { return !weekly(day + 1).isEmpty(); });
    if (days.isEmpty() || !spans || twice) {
        return false;
    }
    for (const int day : days) {
        m_weekly.at(static_cast<std::size_t>(day)) = *spans;
    }
    m_told = true;
    return true;
}

bool OpeningHours::addSpecial(const QString& line) {
    const QStringList words = line.split(u' ');
    const QStringList ends = words.first().split(QStringLiteral(".."));
    const QDate first = dateIn(ends.first());
    const QDate last = dateIn(ends.last());
    const bool closed = words.size() == 2 && words.last() == QLatin1String("closed");
    const auto spans = closed ? QList<Span>() : spansIn(words.sliced(1));
    const bool inOrder = first.isValid() && last >= first && first.daysTo(last) < longestException;
    if (ends.size() > 2 || !inOrder || !spans) {
        return false;
    }
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (m_special.contains(day)) {
            return false;
        }
    }
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        m_special.insert(day, *spans);
    }
    return true;
}

QList<OpeningHours::Span> OpeningHours::on(QDate day) const {
    const auto special = m_special.constFind(day);
    return special != m_special.constEnd() ? *special : weekly(day.dayOfWeek());
}

bool OpeningHours::isOpen(const QDateTime& local) const {
    const int minute = local.time().msecsSinceStartOfDay() / 60'000;
    const QDate today = local.date();
    return !told() || covers(on(today), minute) || covers(on(today.addDays(-1)), minute + minutesOfDay);
}

std::optional<QDateTime> OpeningHours::opensNext(const QDateTime& local) const {
    for (int ahead = 0; ahead <= longestException; ++ahead) {
        const QDate day = local.date().addDays(ahead);
        for (const Span& span : on(day)) {
            if (const QDateTime begin = moment(day, span.from); begin > local) {
                return begin;
            }
        }
    }
    return std::nullopt;
}

}  // namespace platform
