// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace cardfront {

enum class ErrorCode : std::uint8_t {
    RecognitionMissing,  ///< the text recognition's language data is not installed
    PictureMissing,      ///< the tray camera gave no picture, or it cannot be read
    CardNotFound,        ///< no card lies in the picture
    Unreadable,          ///< a character is missing or below the confidence asked for: place the card again
    Implausible,         ///< what was read is no possible date or contradicts itself: place the card again
};

struct Error {
    ErrorCode code;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return the stable dotted code, e.g. "cardfront.unreadable"; it keys resources/failures/cardfront.tsv
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;

/// @return every code once, in declaration order
[[nodiscard]] std::span<const ErrorCode> allErrorCodes() noexcept;

}  // namespace cardfront
