// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"
#include "facematch/core/result.h"

#include <cstdint>
#include <span>

namespace facematch {

/// What a camera says about the pictures it sends.
struct RawLayout {
    std::uint32_t code = 0;  ///< V4L2 four-character code, one that readable() knows
    int widthPx = 0;
    int heightPx = 0;
    std::size_t bytesPerLine = 0;  ///< 0: lines without padding
};

/// @return BGR
/// @retval ErrorCode::ImageDamaged  too few bytes, damaged, or of another size than the layout says
[[nodiscard]] Result<Frame> pictureFrom(std::span<const std::uint8_t> bytes, const RawLayout& layout);

}  // namespace facematch
