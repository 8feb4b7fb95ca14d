// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/people/lives.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/people/dice.h"

#include <algorithm>
#include <array>

namespace simservice {
namespace {

// What the throws are for; a new purpose gets a new number, so that the others stay as they are.
constexpr quint64 forCertificates = 11;
constexpr quint64 forSubsidies = 12;

const QDate firstCards{2016, 1, 4};
constexpr int validYears = 5;

quint64 mixed(quint64 seed, const Insured& person) {
    return seed * 1'000'000'007ULL + static_cast<quint64>(person.person);
}

QString withCheckDigit(const QString& digits) {
    return digits + QString::number(eligibility::checkDigit(digits));
}

QString serialFrom(Dice& dice) {
    return QStringLiteral("%1").arg(dice.next() >> 8U, 14, 16, QLatin1Char('0'));
}

/// The fifth birthday after the day of issue.
QDate fifthBirthday(const QDate& issued, const QDate& birth) {
    const QDate sameYear = birth.addYears(issued.year() - birth.year());
    return sameYear.addYears(sameYear > issued ? validYears - 1 : validYears);
}

Subsidy subsidy(Dice& dice, const char* law, const char* name, const QString& prefecture, const QDate& day, int limit) {
    Subsidy result;
    result.law = QString::fromLatin1(law);
    result.name = QString::fromUtf8(name);
    result.payer = withCheckDigit(result.law + prefecture + QStringLiteral("999"));
    result.recipient = withCheckDigit(QStringLiteral("%1").arg(dice.below(1'000'000), 6, 10, QLatin1Char('0')));
    // Certificates of towns run from October to September.
    const int year = day.month() >= 10 ? day.year() : day.year() - 1;
    result.from = QDate(year, 10, 1);
    result.until = QDate(year + 1, 9, 30);
    result.monthlyLimit = limit;
    return result;
}

}  // namespace

QList<CertificateOfLife> certificatesOf(quint64 seed, const Insured& person, const QDate& today) {
    Dice dice(mixed(seed, person), forCertificates);
    QList<CertificateOfLife> life;
    if (dice.oneIn(5)) {
        return life;  // one in five has no card (79.9 % had one in 2025-10, reception-domain §13.1)
    }
    const QDate earliest = std::max(firstCards, person.birthdate);
    QDate issued = earliest.addDays(dice.below(std::max(1, static_cast<int>(earliest.daysTo(today)))));
    while (issued <= today) {
        CertificateOfLife certificate{serialFrom(dice), issued, fifthBirthday(issued, person.birthdate), QString()};
        const bool early = dice.oneIn(6);
        if (early) {
            certificate.until = std::min(certificate.until, issued.addDays(100 + dice.below(1500)));
        }
        if (certificate.until <= today) {
            certificate.endedBy = !early          ? QStringLiteral("renewal")
                                  : dice.oneIn(3) ? QStringLiteral("loss")
                                                  : QStringLiteral("move");
        }
        issued = certificate.until;
        life.append(certificate);
        if (!certificate.endedBy.isEmpty() && dice.oneIn(8)) {
            break;  // never went to the town office again
        }
    }
    return life;
}

QList<Subsidy> subsidiesOf(quint64 seed, const Insured& person, const QDate& day) {
    QList<Subsidy> held;
    if (person.classification == QStringLiteral("A1") || !isCurrent(person, day)) {
        return held;
    }
    Dice dice(mixed(seed, person), forSubsidies);
    const QString prefecture = person.insurer.right(6).left(2);
    const int age = ageOn(day, person.birthdate);
    const int chance = dice.below(1000);
    if (age < 6) {
        held.append(subsidy(dice, "88", "架空市乳幼児医療費助成", prefecture, day, 0));
    } else if (age < 18) {
        held.append(subsidy(dice, "89", "架空市こども医療費助成", prefecture, day, 500));
    }
    if (age < 18 && chance < 3) {
        held.append(subsidy(dice, "52", "小児慢性特定疾病（合成）", prefecture, day, 5000));
    } else if (age < 18 && chance < 60) {
        held.append(subsidy(dice, "81", "架空市ひとり親家庭等医療費助成", prefecture, day, 0));
    } else if (age >= 18 && chance < 8) {
        held.append(subsidy(dice, "54", "指定難病（合成）", prefecture, day, 10000));
    } else if (age >= 18 && chance < 20) {
        held.append(subsidy(dice, "80", "架空市重度障害者医療費助成", prefecture, day, 0));
    }
    return held;
}

}  // namespace simservice
