// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace facematch {

/// One way in which a camera can send pictures.
struct VideoFormat {
    std::uint32_t code = 0;  ///< V4L2 four-character code, e.g. V4L2_PIX_FMT_MJPEG
    int widthPx = 0;
    int heightPx = 0;
    double framesPerSecond = 0;  ///< 0: the camera does not say
    friend bool operator==(const VideoFormat&, const VideoFormat&) = default;
};

/// Whether pictures of this code can be read: colour only, so that the infrared half of a camera is never taken.
[[nodiscard]] bool readable(std::uint32_t code);

/// The format to ask for: at least 15 pictures a second before all else, then 640 to 1280 px wide and there the largest
/// up to 1280 x 720, then up to 30 pictures a second, then raw before compressed (cheaper to read, nothing lost).
/// Where the camera has nothing of the kind, the nearest: smaller, larger or slower.
/// @return empty: no readable format
[[nodiscard]] std::optional<VideoFormat> chooseFormat(std::span<const VideoFormat> offered);

}  // namespace facematch
