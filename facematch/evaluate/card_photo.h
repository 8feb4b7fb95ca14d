// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"
#include "facematch/core/result.h"

#include <optional>
#include <string_view>

namespace facematch {

/// What a card does to a photograph: few pixels, few bytes, no colour.
/// @source spec/face-matching.md sections 5.3 and 8 (3)
struct CardPhoto {
    int widthPx = 240;
    int heightPx = 320;
    std::size_t bytes = 12000;  ///< the JPEG 2000 file at most
    bool grey = true;
};

/// @param text  e.g. "240x320,12000,grey"; "colour" or nothing as the last word keeps the colours
/// @return empty when it is not of that form, or no size that a card's photograph can have
[[nodiscard]] std::optional<CardPhoto> cardPhotoFrom(std::string_view text);

/// Cuts the middle out in the card's proportions, scales it, and writes the JPEG 2000 file a card would hold.
/// @retval ErrorCode::ImageDamaged   an empty picture
/// @retval ErrorCode::ImageTooLarge  not to be had in so few bytes
[[nodiscard]] Result<PhotoBytes> asCardPhoto(const Frame& picture, const CardPhoto& card);

}  // namespace facematch
