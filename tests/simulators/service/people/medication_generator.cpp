// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/people/medication_generator.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/people/dice.h"
#include "tests/simulators/service/people/drug_table.h"

#include <algorithm>
#include <vector>

namespace simservice {
namespace {

using eligibility::Element;
using eligibility::toWire;

constexpr quint64 forConditions = 21;
constexpr quint64 forMonths = 1000;  // and the number of the month
const QDate firstClaims{2021, 9, 1};
constexpr int keptMonths = 36;
constexpr int claimsLag = 2;  // months until claims arrive

QString codeOf(QStringView digits) {
    return digits.toString() + QString::number(eligibility::checkDigit(digits));
}

/// One prescription on one day and its dispensing.
struct Visit {
    QDate day;
    const Place* place = nullptr;
    std::vector<std::pair<const Drug*, int>> drugs;  ///< with the days or doses
    bool act = false;                                ///< a test or picture was made
    bool operation = false;
};

/// The years-long part of a person: what is taken, where it is fetched, in which months.
struct Habit {
    std::vector<const Drug*> drugs;
    const Place* place = nullptr;
    int every = 1;  ///< months between visits
    int offset = 0;
    int day = 1;
};

quint64 mixed(quint64 seed, const Insured& person) {
    return seed * 1'000'000'007ULL + static_cast<quint64>(person.person);
}

Habit habitOf(quint64 seed, const Insured& person, const QDate& today) {
    Dice dice(mixed(seed, person), forConditions);
    const int age = ageOn(today, person.birthdate);
    Habit habit;
    habit.place = &dice.pick(places);
    habit.every = dice.between(1, 3);
    habit.offset = dice.below(habit.every);
    habit.day = dice.between(3, 26);
    for (const Condition& each : conditions) {
        const bool has = dice.below(100) < each.perHundred && age >= each.fromAge;
        const bool both = dice.oneIn(3) && each.drugs[0] != each.drugs[1];
        if (has) {
            habit.drugs.push_back(&drugs[static_cast<std::size_t>(each.drugs[0])]);
        }
        if (has && both) {
            habit.drugs.push_back(&drugs[static_cast<std::size_t>(each.drugs[1])]);
        }
    }
    return habit;
}

/// A cold, a sprain: about one visit in five months, other drugs for children.
Visit passing(Dice& dice, const QDate& month, bool child) {
    Visit visit;
    visit.day = month.addDays(dice.below(27));
    visit.place = &dice.pick(places);
    const int count = dice.between(1, 3);
    for (int i = 0; i < count; ++i) {
        auto index = static_cast<std::size_t>(firstPassing + dice.below(static_cast<int>(drugs.size()) - firstPassing));
        if (child && index < static_cast<std::size_t>(firstPassing) + 2) {
            index = static_cast<std::size_t>(firstPassing) + 5;
        }
        const Drug* const drug = &drugs[index];
        if (std::ranges::none_of(visit.drugs, [drug](const auto& known) { return known.first == drug; })) {
            visit.drugs.emplace_back(drug, dice.between(3, 7));
        }
    }
    visit.act = dice.oneIn(3);
    visit.operation = dice.oneIn(40);
    return visit;
}

std::vector<Visit> visitsIn(quint64 seed, const Insured& person, const Habit& habit, const QDate& month) {
    const int number = month.year() * 12 + month.month();
    Dice dice(mixed(seed, person), forMonths + static_cast<quint64>(number));
    std::vector<Visit> visits;
    if (!habit.drugs.empty() && number % habit.every == habit.offset && !dice.oneIn(15)) {
        Visit visit;
        visit.day = month.addDays(habit.day - 1 + dice.below(3));
        visit.place = habit.place;
        for (const Drug* const each : habit.drugs) {
            visit.drugs.emplace_back(each, each->claimClass == 23 ? 1 : 28 * habit.every);
        }
        visit.act = dice.oneIn(4);
        visits.push_back(visit);
    }
    if (dice.oneIn(5)) {
        visits.push_back(passing(dice, month, ageOn(month, person.birthdate) < 12));
    }
    return visits;
}

/// The three blocks name the same things differently: claims without a prefix, prescriptions "Sh", dispensings "Cz".
void addDrugs(Element& day, const Visit& visit, const QString& prefix, const char* classElement) {
    Element& list = day.add(prefix + QStringLiteral("DrugInfs"));
    for (const auto& [drug, times] : visit.drugs) {
        Element& entry = list.add(prefix + QStringLiteral("DrugInf"));
        entry.add(prefix + QStringLiteral("DrugC"), QStringLiteral("699999%1").arg(drug->code));
        entry.add(prefix + QStringLiteral("DrugN"), drug->name.toString());
        entry.add(prefix + QStringLiteral("IngreN"), drug->generic.toString());
        entry.add(prefix + QStringLiteral("Qua1"), QString::number(drug->perDay));
        entry.add(prefix + QStringLiteral("Unit"), drug->unit.toString());
        entry.add(prefix + QStringLiteral("UsageN"), drug->usage.toString());
        entry.add(prefix + QStringLiteral("Times"), QString::number(times));
        entry.add(QString::fromLatin1(classElement),
                  prefix.isEmpty() ? QString::number(drug->claimClass) : QString::number(drug->claimClass - 20));
    }
}

void addActs(Element& day, const Visit& visit, const MedicationQuestion& question) {
    struct Act {
        bool done;
        QStringView name;
        QStringView code;
        QStringView kind;
    };
    const std::array acts{Act{visit.act, u"合成血液検査（生化学）", u"199999101", u"60"},
                          Act{visit.act && visit.day.day() % 2 == 0, u"合成画像診断（単純撮影）", u"199999102", u"70"},
                          Act{visit.operation && question.operations, u"合成手術（創傷処理）", u"199999103", u"50"}};
    Element list;
    list.name = QStringLiteral("MeTrInfs");
    for (const Act& each : acts) {
        if (each.done) {
            Element& entry = list.add(QStringLiteral("MeTrInf"));
            entry.add(QStringLiteral("SinInfN"), each.name.toString());
            entry.add(QStringLiteral("SinInfCd"), each.code.toString());
            entry.add(QStringLiteral("MeTrIdCl"), each.kind.toString());
            entry.add(QStringLiteral("Qua1"), QStringLiteral("1"));
            entry.add(QStringLiteral("Times"), QStringLiteral("1"));
            entry.add(QStringLiteral("Unit"), QStringLiteral("回"));
        }
    }
    if (!list.children.empty()) {
        day.children.push_back(std::move(list));
    }
}

void addClaim(Element& body, const Visit& visit, const MedicationQuestion& question) {
    const QString clinic = codeOf(visit.place->clinicDigits);
    Element& claim = body.add(QStringLiteral("MeTrMonthInf"));
    claim.add(QStringLiteral("DiOrg"), QStringLiteral("4"));
    claim.add(QStringLiteral("MeTrDiHCd"), codeOf(visit.place->pharmacyDigits));
    claim.add(QStringLiteral("MeTrDiHNm"), visit.place->pharmacy.toString());
    claim.add(QStringLiteral("MeTrMonth"), visit.day.toString(QStringLiteral("yyyyMM")));
    claim.add(QStringLiteral("PrlsHCd"), clinic);
    claim.add(QStringLiteral("PrlsHNm"), visit.place->clinic.toString());
    claim.add(QStringLiteral("PrIsOrg"), clinic == question.facility ? QStringLiteral("1") : QStringLiteral("2"));
    claim.add(QStringLiteral("InOut"), QStringLiteral("2"));
    Element& day = claim.add(QStringLiteral("DiDateInfs")).add(QStringLiteral("DiDateInf"));
    day.add(QStringLiteral("DiDate"), toWire(visit.day));
    day.add(QStringLiteral("PrDate"), toWire(visit.day));
    addDrugs(day, visit, QString(), "MeTrIdCl");
    if (question.care) {
        addActs(day, visit, question);
    }
}

void addPrescription(Element& list, const Visit& visit, const MedicationQuestion& question) {
    const QString clinic = codeOf(visit.place->clinicDigits);
    Element& month = list.add(QStringLiteral("ShPrMonthInf"));
    month.add(QStringLiteral("ShPrOrg"), QStringLiteral("1"));
    month.add(QStringLiteral("ShMeTrDiHCd"), clinic);
    month.add(QStringLiteral("ShMeTrDiHNm"), visit.place->clinic.toString());
    month.add(QStringLiteral("ShPrHCd"), clinic);
    month.add(QStringLiteral("ShPrHNm"), visit.place->clinic.toString());
    month.add(QStringLiteral("ShPrMonth"), visit.day.toString(QStringLiteral("yyyyMM")));
    month.add(QStringLiteral("ShPrIsOrg"), clinic == question.facility ? QStringLiteral("1") : QStringLiteral("2"));
    month.add(QStringLiteral("ShPrCl"), QStringLiteral("2"));
    Element& day = month.add(QStringLiteral("ShPrDateInfs")).add(QStringLiteral("ShPrDateInf"));
    day.add(QStringLiteral("ShPrDate"), toWire(visit.day));
    addDrugs(day, visit, QStringLiteral("Sh"), "ShUsageCl");
}

void addDispensing(Element& list, const Visit& visit, const MedicationQuestion& question) {
    const QString clinic = codeOf(visit.place->clinicDigits);
    Element& month = list.add(QStringLiteral("CzDiMonthInf"));
    month.add(QStringLiteral("CzDiOrg"), QStringLiteral("4"));
    month.add(QStringLiteral("CzMeTrDiHCd"), codeOf(visit.place->pharmacyDigits));
    month.add(QStringLiteral("CzMeTrDiHNm"), visit.place->pharmacy.toString());
    month.add(QStringLiteral("CzPrlsHCd"), clinic);
    month.add(QStringLiteral("CzPrlsHNm"), visit.place->clinic.toString());
    month.add(QStringLiteral("CzDiMonth"), visit.day.toString(QStringLiteral("yyyyMM")));
    month.add(QStringLiteral("CzPrIsOrg"), clinic == question.facility ? QStringLiteral("1") : QStringLiteral("2"));
    month.add(QStringLiteral("CzPrCl"), QStringLiteral("2"));
    Element& day = month.add(QStringLiteral("CzDiDateInfs")).add(QStringLiteral("CzDiDateInf"));
    day.add(QStringLiteral("CzDiDate"), toWire(visit.day));
    day.add(QStringLiteral("CzPrDate"), toWire(visit.day));
    addDrugs(day, visit, QStringLiteral("Cz"), "CzUsageCl");
}

}  // namespace

int addMedication(Element& body, quint64 seed, const Insured& person, const MedicationQuestion& question,
                  const QDate& today) {
    const Habit habit = habitOf(seed, person, today);
    const QDate thisMonth(today.year(), today.month(), 1);
    const QDate born(person.birthdate.year(), person.birthdate.month(), 1);
    Element prescriptions;
    prescriptions.name = QStringLiteral("ShPrInf");
    Element dispensings;
    dispensings.name = QStringLiteral("CzDiInf");
    int months = 0;
    QDate month = std::max({question.from, firstClaims, thisMonth.addMonths(-keptMonths), born.addMonths(1)});
    for (month = QDate(month.year(), month.month(), 1); month <= std::min(question.to, today);
         month = month.addMonths(1)) {
        const std::vector<Visit> visits = visitsIn(seed, person, habit, month);
        bool seen = false;
        for (const Visit& visit : visits) {
            if (month.addMonths(claimsLag) <= thisMonth) {
                addClaim(body, visit, question);
                seen = true;
            } else if (question.prescriptions && visit.day <= today) {
                addPrescription(prescriptions, visit, question);
                addDispensing(dispensings, visit, question);
                seen = true;
            }
        }
        months += seen ? 1 : 0;
    }
    for (Element* const each : {&prescriptions, &dispensings}) {
        if (!each->children.empty()) {
            body.children.push_back(std::move(*each));
        }
    }
    return months;
}

}  // namespace simservice
