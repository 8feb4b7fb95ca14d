// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/people/checkup_generator.h"

#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/people/dice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace simservice {
namespace {

using eligibility::Element;

constexpr quint64 forBody = 31;
constexpr quint64 forYear = 3100;
const QDate firstCheckups{2020, 4, 1};
constexpr int keptYears = 5;
constexpr int fromAge = 40;

/// What a person brings along; the yearly values swing around it.
struct BodyOf {
    double height;
    double weight;
    double pressure;
    double lipids;
    double glucose;
    double kidney;
    bool male;
    bool smokes;
    bool treated;
};

quint64 mixed(quint64 seed, const Insured& person) {
    return seed * 1'000'000'007ULL + static_cast<quint64>(person.person);
}

/// Near a bell: the sum of three throws, −1 … 1.
double swing(Dice& dice) {
    return (dice.fraction() + dice.fraction() + dice.fraction()) * 2.0 / 3.0 - 1.0;
}

BodyOf bodyOf(quint64 seed, const Insured& person, int age) {
    Dice dice(mixed(seed, person), forBody);
    const bool male = person.sex == QStringLiteral("1");
    const double height = (male ? 169.0 : 156.0) - std::max(0, age - 50) * 0.12 + swing(dice) * 12.0;
    const double bmi = (male ? 23.8 : 22.4) + swing(dice) * 6.0;
    return {height,
            bmi * height * height / 10'000.0,
            112.0 + age * 0.25 + swing(dice) * 25.0,
            120.0 + swing(dice) * 55.0,
            92.0 + age * 0.1 + std::max(0.0, swing(dice)) * 45.0,
            (male ? 0.84 : 0.64) + swing(dice) * 0.2,
            male,
            dice.below(100) < (male ? 27 : 8),
            age > 50 && dice.oneIn(3)};
}

class Sheet {
public:
    explicit Sheet(Element& list) : m_list(list) {}

    void quantity(const char* code, const char* name, double value, int decimals, const char* unit) {
        Element& entry = item(code, name, "PQ", QString::number(value, 'f', decimals));
        entry.add(QStringLiteral("Unit"), QString::fromUtf8(unit));
    }
    void coded(const char* code, const char* name, int value, const char* meaning) {
        item(code, name, "CD", QString::number(value)).add(QStringLiteral("DataValueName"), QString::fromUtf8(meaning));
    }
    void yesOrNo(const char* code, const char* name, bool yes) {
        coded(code, name, yes ? 1 : 2, yes ? "はい" : "いいえ");
    }
    void text(const char* code, const char* name, const char* value) {
        item(code, name, "ST", QString::fromUtf8(value));
    }

private:
    Element& item(const char* code, const char* name, const char* type, const QString& value) {
        Element& entry = m_list.add(QStringLiteral("HealthCheckupResultAndQuestionInfo"));
        entry.add(QStringLiteral("ItemCode"), QString::fromLatin1(code));
        entry.add(QStringLiteral("ItemName"), QString::fromUtf8(name));
        entry.add(QStringLiteral("DataType"), QString::fromLatin1(type));
        entry.add(QStringLiteral("DataValue"), value);
        return entry;
    }
    Element& m_list;
};

void addMeasures(Sheet& sheet, const BodyOf& body, Dice& dice, int age) {
    const double weight = body.weight + swing(dice) * 2.5;
    const double bmi = weight / (body.height * body.height) * 10'000.0;
    sheet.quantity("9N001000000000001", "身長", body.height, 1, "cm");
    sheet.quantity("9N006000000000001", "体重", weight, 1, "kg");
    sheet.quantity("9N011000000000001", "BMI", bmi, 1, "kg/m2");
    sheet.quantity("9N016160100000001", "腹囲（実測）", bmi * 2.9 + (body.male ? 16.0 : 18.0) + swing(dice) * 3.0, 1,
                   "cm");
    sheet.coded("9N056000000000011", "既往歴", body.treated ? 1 : 2,
                body.treated ? "特記すべきことあり" : "特記すべきことなし");
    sheet.coded("9N061000000000011", "自覚症状", 2, "特記すべきことなし");
    const double systolic = body.pressure + swing(dice) * 10.0;
    const double diastolic = systolic * 0.6 + swing(dice) * 6.0;
    sheet.quantity("9A751000000000001", "収縮期血圧（１回目）", systolic, 0, "mmHg");
    sheet.quantity("9A761000000000001", "拡張期血圧（１回目）", diastolic, 0, "mmHg");
    if (systolic >= 130) {
        sheet.quantity("9A752000000000001", "収縮期血圧（２回目）", systolic - 4.0, 0, "mmHg");
        sheet.quantity("9A762000000000001", "拡張期血圧（２回目）", diastolic - 2.0, 0, "mmHg");
    }
    const double fat = std::clamp((bmi - 20.0) * 18.0 + 70.0 + swing(dice) * 50.0, 35.0, 480.0);
    sheet.quantity("3F015000002327101", "中性脂肪", fat, 0, "mg/dl");
    sheet.quantity("3F070000002327101", "ＨＤＬコレステロール",
                   (body.male ? 56.0 : 66.0) - (bmi - 22.0) + swing(dice) * 12.0, 0, "mg/dl");
    sheet.quantity("3F077000002327101", "ＬＤＬコレステロール", body.lipids + swing(dice) * 15.0, 0, "mg/dl");
    sheet.quantity("3B035000002327201", "ＡＳＴ（ＧＯＴ）", 22.0 + swing(dice) * 10.0, 0, "U/L");
    const double alt = 20.0 + std::max(0.0, bmi - 23.0) * 3.0 + swing(dice) * 9.0;
    sheet.quantity("3B045000002327201", "ＡＬＴ（ＧＰＴ）", alt, 0, "U/L");
    sheet.quantity("3B090000002327101", "γ－ＧＴ", (body.male ? 40.0 : 22.0) + swing(dice) * 18.0, 0, "U/L");
    const double creatinine = std::max(0.35, body.kidney + swing(dice) * 0.04);
    const double filtered = 194.0 * std::pow(creatinine, -1.094) * std::pow(age, -0.287) * (body.male ? 1.0 : 0.739);
    sheet.quantity("3C015000002327101", "血清クレアチニン", creatinine, 2, "mg/dl");
    sheet.quantity("8A065000002391901", "ｅＧＦＲ", filtered, 1, "ml/min/1.73m2");
}

void addRest(Sheet& sheet, const BodyOf& body, Dice& dice) {
    const double glucose = body.glucose + swing(dice) * 8.0;
    sheet.quantity("3D010000001926101", "空腹時血糖", glucose, 0, "mg/dl");
    sheet.quantity("3D046000001906202", "ＨｂＡ１ｃ（ＮＧＳＰ）", (glucose + 46.7) / 28.7 + 0.7, 1, "%");
    sheet.coded("1A020000000191111", "尿糖", glucose > 170 ? 3 : 1, glucose > 170 ? "＋" : "－");
    const bool protein = dice.oneIn(20);
    sheet.coded("1A010000000191111", "尿蛋白", protein ? 2 : 1, protein ? "±" : "－");
    sheet.quantity("2A030000001930101", "血色素量", (body.male ? 14.9 : 13.1) + swing(dice) * 1.4, 1, "g/dl");
    const bool heavy = body.weight / (body.height * body.height) * 10'000.0 >= 27.0;
    sheet.coded("9N501000000000011", "メタボリックシンドローム判定", heavy ? 1 : 3, heavy ? "基準該当" : "非該当");
    sheet.coded("9N506000000000011", "保健指導レベル", heavy ? 1 : 3, heavy ? "積極的支援" : "なし");
    sheet.text("9N511000000000049", "医師の診断（判定）", heavy ? "（合成）生活習慣の見直しを" : "（合成）異常なし");
    sheet.text("9N516000000000049", "健康診断を実施した医師の氏名", "架空　医師");
    sheet.yesOrNo("9N701000000000011", "服薬１（血圧）", body.treated);
    sheet.yesOrNo("9N706000000000011", "服薬２（血糖）", glucose > 130);
    sheet.yesOrNo("9N711000000000011", "服薬３（脂質）", body.lipids > 150);
    sheet.yesOrNo("9N736000000000011", "喫煙", body.smokes);
    sheet.yesOrNo("9N746000000000011", "３０分以上の運動習慣", dice.oneIn(3));
    sheet.yesOrNo("9N796000000000011", "睡眠", !dice.oneIn(3));
}

}  // namespace

int addCheckups(Element& body, quint64 seed, const Insured& person, const QDate& today) {
    int count = 0;
    const QDate since = std::max(firstCheckups, today.addYears(-keptYears));
    for (int year = since.year(); year <= today.year(); ++year) {
        Dice dice(mixed(seed, person), forYear + static_cast<quint64>(year));
        const QDate day(year, dice.between(5, 12), dice.between(1, 28));
        const int age = ageOn(day, person.birthdate);
        // What was measured arrives about three months later.
        if (dice.below(10) >= 7 || age < fromAge || day < since || day.addMonths(3) > today) {
            continue;
        }
        const BodyOf measured = bodyOf(seed, person, age);
        Element& checkup = body.add(QStringLiteral("SpecificHealthCheckupInfo"));
        checkup.add(QStringLiteral("EffectiveTime"), eligibility::toWire(day));
        Element& list = checkup.add(QStringLiteral("HealthCheckupResultAndQuestionInfos"));
        Sheet sheet(list);
        addMeasures(sheet, measured, dice, age);
        addRest(sheet, measured, dice);
        ++count;
    }
    return count;
}

}  // namespace simservice
