// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/typed_code_b.h"

#include <utility>

namespace cardfront {
namespace {

using cardreader::BytesView;
using std::chrono::year_month_day;

constexpr std::size_t eraDigits = 6;
constexpr std::size_t gregorianDigits = 8;

int number(BytesView digits) {
    int value = 0;
    for (const auto digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

PrintedDate birthOf(const TypedCodeB& typed) {
    const auto digits = typed.birth.ascii();
    PrintedDate date;
    date.era = typed.era;
    date.year = number(digits.first(digits.size() - 4));
    date.month = static_cast<unsigned>(number(digits.subspan(digits.size() - 4, 2)));
    date.day = static_cast<unsigned>(number(digits.last(2)));
    return date;
}

bool canBeBorn(const PrintedDate& birth, year_month_day today) {
    const auto day = birth.year > 0 ? birth.calendarDay() : std::nullopt;
    return day && *day <= today && day->year() + std::chrono::years{130} >= today.year();
}

// Only the year is typed: a card with an era ends on a birthday, any other on whatever day of that year.
bool canEnd(const PrintedDate& birth, PrintedDate expiry, year_month_day today) {
    const auto born = birth.calendarDay();
    expiry.month = 12;
    expiry.day = 31;
    if (birth.era != Era::Gregorian) {
        expiry.month = birth.month;
        expiry.day = birth.day;
    }
    if (!expiry.calendarDay()) {  // born on a leap day
        expiry.day = 28;
    }
    return born && plausible(birth, expiry, today);
}

}  // namespace

tl::expected<cardreader::VerificationCodeB, TypedFault> codeB(TypedCodeB&& typed, year_month_day today) noexcept {
    const TypedCodeB own = std::move(typed);
    if (own.birth.size() != (own.era == Era::Gregorian ? gregorianDigits : eraDigits)) {
        return tl::unexpected(TypedFault::BirthIncomplete);
    }
    const auto birth = birthOf(own);
    if (!canBeBorn(birth, today)) {
        return tl::unexpected(TypedFault::BirthImpossible);
    }
    if (!own.expiryYear.isComplete()) {
        return tl::unexpected(TypedFault::ExpiryIncomplete);
    }
    PrintedDate expiry;
    expiry.year = number(own.expiryYear.ascii());
    if (!canEnd(birth, expiry, today)) {
        return tl::unexpected(TypedFault::ExpiryImpossible);
    }
    if (!own.security.isComplete()) {
        return tl::unexpected(TypedFault::SecurityIncomplete);
    }
    PrintedSecurity security;
    for (const auto digit : own.security.ascii()) {
        security.digits.append(digit - '0');
    }
    return codeB(birth, expiry, security);
}

}  // namespace cardfront
