// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"
#include "facematch/core/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace facematch {

struct PictureSize {
    std::uint32_t widthPx = 0;
    std::uint32_t heightPx = 0;
};

/// What is refused before any decoder sees the bytes.
struct PictureLimits {
    std::size_t bytes = 0;
    std::uint32_t sidePx = 0;
    std::uint64_t pixels = 0;
};
/// A card's photograph: tens of kilobytes, hundreds of pixels.
inline constexpr PictureLimits cardPhotoLimits{.bytes = 512UL * 1024, .sidePx = 2048, .pixels = 2048UL * 2048};
inline constexpr PictureLimits fileLimits{.bytes = 64UL * 1024 * 1024, .sidePx = 16384, .pixels = 64'000'000};

/// Reads only the header of a JPEG 2000 (JP2 or codestream), JPEG or PNG.
/// @return empty if it is none of these, or could be taken for something else as well
[[nodiscard]] std::optional<PictureSize> pictureSize(std::span<const std::uint8_t> bytes);

/// @return BGR; grey pictures as three equal channels; EXIF orientation applied
/// @retval ErrorCode::ImageTooLarge  beyond the limits
/// @retval ErrorCode::ImageDamaged   unknown, truncated or corrupt
[[nodiscard]] Result<Frame> decodePicture(std::span<const std::uint8_t> bytes,
                                          const PictureLimits& limits = cardPhotoLimits);

/// @retval ErrorCode::ImageUnreadable  no such file or no permission; else as decodePicture
[[nodiscard]] Result<Frame> loadPicture(const std::filesystem::path& file, const PictureLimits& limits = fileLimits);
/// @return the file's bytes, to be decoded elsewhere
[[nodiscard]] Result<PhotoBytes> loadBytes(const std::filesystem::path& file, const PictureLimits& limits = fileLimits);

}  // namespace facematch
