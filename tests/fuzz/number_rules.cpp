// SPDX-License-Identifier: Apache-2.0
// Numbers, keys and dates of the messages, from any text.
#include "app/eligibility/number_rules.h"
#include "app/eligibility/era_date.h"
#include "app/eligibility/kana_width.h"
#include "app/eligibility/law_numbers.h"
#include "tests/fuzz/fuzz.h"

namespace {
using namespace eligibility;

void keysAreStable(const QString& text) {
    for (QString (*const key)(QStringView) : {&symbolKey, &numberKey, &insurerKey, &kanaKey, &nameKey}) {
        const auto once = key(text);
        fuzz::holds(key(once) == once, "a key's key is the key: else two writings of one number would not meet");
    }
}

void datesReturn(const QString& text) {
    if (const auto date = dateFromWire(text); date.isValid()) {
        fuzz::holds(toWire(date) == text, "a day is written as it was read");
    }
    if (const auto time = timeFromWire(text); time.isValid()) {
        fuzz::holds(toWire(time) == text, "a time is written as it was read");
    }
}
void erasReturn(const QString& text) {
    const auto day = dayFromText(text);
    const auto era = day ? eraDateOf(*day) : std::nullopt;
    if (era) {
        fuzz::holds(dayOf(*era) == day && dayFromText(longText(*era)) == day && dayFromText(digits(*era)) == day,
                    "a day returns from its era");
    }
}

void partsBelongTogether(const QString& text) {
    fuzz::holds(!isPayerNumber(text) || payerParts(text).has_value(), "a payer number has its parts");
    fuzz::holds(!payerParts(text) || !prefectureName(payerParts(text)->prefecture).isEmpty(), "in a prefecture");
    fuzz::holds(branchOnWire(branchOnWire(text)) == branchOnWire(text), "a branch is written once");
    const auto half = toHalfWidthKana(text);
    fuzz::holds(toHalfWidthKana(toFullWidthKana(half)) == toHalfWidthKana(half), "half-width kana returns");
    static_cast<void>(inBillingOrder({text, QStringLiteral("12139994"), text.first(text.size() / 2)}));
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const int digit = checkDigit(text);
    fuzz::holds(digit >= -1 && digit <= 9, "a check digit is a digit");
    fuzz::holds(digit < 0 || checkDigitFits(text + QString::number(digit)), "a number with its check digit fits");
    const auto onWire = insurerNumberOnWire(text);
    fuzz::holds(!isInsurerNumber(text) || (onWire.size() == 8 && isInsurerNumber(onWire)),
                "on the wire it has 8 characters");
    fuzz::holds(!isInstitutionCode(text) || text.size() == 10, "an institution has ten digits");
    keysAreStable(text);
    datesReturn(text);
    erasReturn(text);
    partsBelongTogether(text);
    fuzz::holds(
        insurerIdentifier(text).raw == text && symbolIdentifier(text).raw == text && numberIdentifier(text).raw == text,
        "the raw text is never touched");
    return 0;
}
