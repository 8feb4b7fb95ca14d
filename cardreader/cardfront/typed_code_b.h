// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/cardfront/printed_text.h"

#include <tl/expected.hpp>

namespace cardfront {

/// What a person types from the front of the card, the other way to verification code B where no camera reads it.
struct TypedCodeB {
    Era era = Era::Gregorian;
    cardreader::SecretDigits<8> birth;       ///< YYMMDD with an era (元年 is 01), YYYYMMDD without
    cardreader::SecretDigits<4> expiryYear;  ///< Gregorian, as printed
    cardreader::SecretDigits<4> security;
};

/// What must be typed again; known before any of the card's tries is spent.
enum class TypedFault : std::uint8_t {
    BirthIncomplete,
    BirthImpossible,  ///< no such day in that era, ahead of today, or more than 130 years back
    ExpiryIncomplete,
    ExpiryImpossible,  ///< no card of this holder can end in that year
    SecurityIncomplete,
};

/// Checks what was typed by the rules a printed front is checked by, and makes the code of it.
///
/// @param typed  taken over; wiped when this returns
/// @param today  for the rules of plausibility
/// @return the 14 digits as the card wants them, or the first entry that cannot be
/// @source card-applications §3.2, §5
[[nodiscard]] tl::expected<cardreader::VerificationCodeB, TypedFault> codeB(TypedCodeB&& typed,
                                                                            std::chrono::year_month_day today) noexcept;

}  // namespace cardfront
