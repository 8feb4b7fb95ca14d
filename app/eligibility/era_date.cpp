// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/era_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace eligibility {
namespace {

struct EraRow {
    Era era{};
    QStringView name;
    QChar letter;
    QDate first;
    QDate last;      ///< last day that may be written with this era
    int before = 0;  ///< year before its first
};

const std::array eras{
    EraRow{Era::Meiji, u"明治", u'M', QDate(1873, 1, 1), QDate(1912, 7, 30), 1867},
    EraRow{Era::Taisho, u"大正", u'T', QDate(1912, 7, 30), QDate(1926, 12, 25), 1911},
    EraRow{Era::Showa, u"昭和", u'S', QDate(1926, 12, 25), QDate(1989, 1, 7), 1925},
    EraRow{Era::Heisei, u"平成", u'H', QDate(1989, 1, 8), QDate(2019, 4, 30), 1988},
    EraRow{Era::Reiwa, u"令和", u'R', QDate(2019, 5, 1), QDate(2117, 12, 31), 2018},  // two digits, as written
};

const EraRow& rowOf(Era era) {
    return eras.at(static_cast<std::size_t>(era) - 1);
}

std::optional<Era> eraOf(const QString& word) {
    for (const EraRow& row : eras) {
        if (word == row.name || word == row.name.first(1) ||
            word.compare(QString(row.letter), Qt::CaseInsensitive) == 0 ||
            word == QString::number(static_cast<int>(row.era))) {
            return row.era;
        }
    }
    return std::nullopt;
}

tl::unexpected<EraProblem> problem(EraProblem what) {
    return tl::unexpected(what);
}

tl::expected<QDate, EraProblem> western(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() ? tl::expected<QDate, EraProblem>(date) : problem(EraProblem::NoSuchDay);
}

int number(const QString& text) {
    return text == QStringLiteral("元") ? 1 : text.toInt();
}

}  // namespace

std::optional<EraDate> eraDateOf(const QDate& day) {
    const auto found = std::find_if(eras.rbegin(), eras.rend(), [&day](const EraRow& row) { return day >= row.first; });
    if (!day.isValid() || found == eras.rend() || day > found->last) {
        return std::nullopt;
    }
    return EraDate{found->era, day.year() - found->before, day.month(), day.day()};
}

tl::expected<QDate, EraProblem> dayOf(const EraDate& date) {
    const EraRow& row = rowOf(date.era);
    const QDate day(row.before + date.year, date.month, date.day);
    if (date.year < 1 || !day.isValid()) {
        return problem(EraProblem::NoSuchDay);
    }
    if (day < row.first) {
        return problem(EraProblem::BeforeEra);
    }
    return day > row.last ? problem(EraProblem::AfterEra) : tl::expected<QDate, EraProblem>(day);
}

tl::expected<QDate, EraProblem> dayFromText(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.isSpace(); });
    static const QString between = QStringLiteral("[年月./\\-−]");
    static const QRegularExpression era(QStringLiteral("^(明治?|大正?|昭和?|平成?|令和?|[MTSHRmtshr])(元|[0-9]{1,2})") +
                                        between + QStringLiteral("([0-9]{1,2})") + between +
                                        QStringLiteral("([0-9]{1,2})日?$"));
    static const QRegularExpression eraDigits(QStringLiteral("^([1-5MTSHRmtshr])([0-9]{2})([0-9]{2})([0-9]{2})$"));
    static const QRegularExpression common(QStringLiteral("^([0-9]{4})") + between + QStringLiteral("([0-9]{1,2})") +
                                           between + QStringLiteral("([0-9]{1,2})日?$"));
    static const QRegularExpression wire(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    for (const QRegularExpression* const form : {&era, &eraDigits}) {
        if (const auto match = form->match(plain); match.hasMatch()) {
            return dayOf({*eraOf(match.captured(1)), number(match.captured(2)), match.captured(3).toInt(),
                          match.captured(4).toInt()});
        }
    }
    for (const QRegularExpression* const form : {&common, &wire}) {
        if (const auto match = form->match(plain); match.hasMatch()) {
            return western(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        }
    }
    return problem(EraProblem::NotADate);
}

QString longText(const EraDate& date) {
    const QString year = date.year == 1 ? QStringLiteral("元") : QString::number(date.year);
    return QStringLiteral("%1%2年%3月%4日").arg(rowOf(date.era).name.toString(), year).arg(date.month).arg(date.day);
}

QString shortText(const EraDate& date) {
    return QStringLiteral("%1%2.%3.%4").arg(rowOf(date.era).letter).arg(date.year).arg(date.month).arg(date.day);
}

QString digits(const EraDate& date) {
    return QStringLiteral("%1%2%3%4")
        .arg(static_cast<int>(date.era))
        .arg(date.year, 2, 10, QChar(u'0'))
        .arg(date.month, 2, 10, QChar(u'0'))
        .arg(date.day, 2, 10, QChar(u'0'));
}

}  // namespace eligibility
