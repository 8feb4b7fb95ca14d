// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/value_check.h"

#include "app/eligibility/number_rules.h"

#include <algorithm>
#include <array>

namespace eligibility {
namespace {

bool areDigits(QStringView text, qsizetype size) {
    return text.size() == size && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isMonth(QStringView text) {
    return areDigits(text, 6) && text.mid(4).toInt() >= 1 && text.mid(4).toInt() <= 12;
}

bool isPostNumber(QStringView text) {
    return text.size() == 8 && areDigits(text.first(3), 3) && text[3] == u'-' && areDigits(text.mid(4), 4);
}

bool isItemCode(QStringView text) {
    return text.size() == 17 &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

const char* insurerProblem(QStringView text) {
    const QStringView digits = text.trimmed();
    if (!areDigits(digits, 8) && !areDigits(digits, 6)) {
        return "insurer-number";
    }
    if (text.size() != 8) {
        return "padding";
    }
    return checkDigitFits(digits) ? nullptr : "check-digit";
}

const char* institutionProblem(QStringView text) {
    if (!areDigits(text, 10)) {
        return "institution-code";
    }
    return isInstitutionCode(text) ? nullptr : "check-digit";
}

const char* unless(bool right, const char* problem) {
    return right ? nullptr : problem;
}

bool hasCode(QStringView codes, QStringView code) {
    while (!codes.isEmpty()) {
        const qsizetype blank = codes.indexOf(u' ');
        if (code == codes.first(blank < 0 ? codes.size() : blank)) {
            return true;
        }
        codes = blank < 0 ? QStringView() : codes.sliced(blank + 1);
    }
    return false;
}

}  // namespace

const char* valueProblem(const ElementRule& rule, const Element& element) {
    const QString& text = element.text;
    if (rule.format == Format::Container) {
        return unless(text.isEmpty(), "text-in-container");
    }
    if (!element.children.empty()) {
        return "elements-in-value";
    }
    return text.isEmpty() ? nullptr : formatProblem(rule, text);
}

const char* formatProblem(const ElementRule& rule, QStringView text) {
    switch (rule.format) {
        case Format::Date:
            return unless(dateFromWire(text).isValid(), "date");
        case Format::Month:
            return unless(isMonth(text), "month");
        case Format::Time:
            return unless(isTimeOnWire(text), "time");
        case Format::Code:
            return unless(hasCode(rule.codes, text), "unknown-code");
        case Format::InsurerNumber:
            return insurerProblem(text);
        case Format::InstitutionCode:
            return institutionProblem(text);
        case Format::Branch:
            return unless(areDigits(text, 2), "branch");
        case Format::Ratio:
            return unless(areDigits(text, 3), "ratio");
        case Format::PostNumber:
            return unless(isPostNumber(text), "post-number");
        case Format::Integer:
            return unless(areDigits(text, text.size()), "integer");
        case Format::DrugCode:
            return unless(areDigits(text, 9), "code-length");
        case Format::ItemCode:
            return unless(isItemCode(text), "code-length");
        case Format::Container:
        case Format::Text:
            break;
    }
    return nullptr;
}

bool isBlocking(QStringView problem) {
    static constexpr std::array<QStringView, 3> notices{u"unknown-code", u"padding", u"post-number"};
    return std::ranges::find(notices, problem) == notices.end();
}

std::vector<std::pair<QStringView, const char*>> contradictions(const Element& qualification) {
    std::vector<std::pair<QStringView, const char*>> found;
    const Element* const elderly = qualification.child(u"ElderlyRecipientCertificateInfo");
    const Element* const limit = qualification.child(u"LimitApplicationCertificateRelatedInfo");
    if (elderly != nullptr && limit != nullptr) {
        const QString ratio = elderly->value(u"ElderlyRecipientContributionRatio");
        const QString flag = limit->value(u"LimitApplicationCertificateClassificationFlag");
        const bool activeIncome = hasCode(u"B01 B02 B03", flag);
        if (!ratio.isEmpty() && flag.startsWith(u'B') && activeIncome != (ratio == QStringLiteral("030"))) {
            found.emplace_back(u"LimitApplicationCertificateRelatedInfo", "contradicts-ratio");
        }
    }
    static constexpr QStringView flag = u"ConsFlg";
    for (const Element& each : qualification.children) {
        if (each.text == u"1" && each.name.endsWith(flag) && each.name.size() > flag.size() &&
            !isTimeOnWire(qualification.value(QString(each.name.chopped(flag.size()) + QStringLiteral("ConsTime"))))) {
            found.emplace_back(each.name, "consent-without-time");
        }
    }
    return found;
}

}  // namespace eligibility
