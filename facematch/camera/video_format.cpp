// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/video_format.h"

#include <linux/videodev2.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace facematch {

namespace {

constexpr std::array<std::uint32_t, 6> raw{V4L2_PIX_FMT_YUYV,  V4L2_PIX_FMT_UYVY,  V4L2_PIX_FMT_NV12,
                                           V4L2_PIX_FMT_BGR24, V4L2_PIX_FMT_RGB24, V4L2_PIX_FMT_YUV420};
constexpr std::array<std::uint32_t, 2> compressed{V4L2_PIX_FMT_MJPEG, V4L2_PIX_FMT_JPEG};

constexpr int leastWidthPx = 640;
constexpr int mostWidthPx = 1280;
constexpr long mostPixels = 1280L * 720;  // the budget of spec/face-matching.md section 7
constexpr double leastFramesPerSecond = 15;
constexpr double enoughFramesPerSecond = 30;
constexpr int mostSidePx = 8192;

bool isRaw(std::uint32_t code) {
    return std::ranges::find(raw, code) != raw.end();
}

/// Greater is better, compared in this order.
auto worth(const VideoFormat& format) {
    // A camera that does not say how fast it is gets the benefit of the doubt, behind those that do.
    const double speed = format.framesPerSecond > 0 ? format.framesPerSecond : leastFramesPerSecond;
    const long pixels = static_cast<long>(format.widthPx) * format.heightPx;
    const bool wide = format.widthPx >= leastWidthPx && format.widthPx <= mostWidthPx;
    const bool affordable = pixels <= mostPixels;
    return std::tuple(speed >= leastFramesPerSecond, wide && affordable, wide, affordable,
                      affordable ? pixels : -pixels, std::min(speed, enoughFramesPerSecond), isRaw(format.code));
}

bool usable(const VideoFormat& format) {
    return readable(format.code) && format.widthPx > 0 && format.heightPx > 0 && format.widthPx <= mostSidePx &&
           format.heightPx <= mostSidePx;
}

}  // namespace

bool readable(std::uint32_t code) {
    return isRaw(code) || std::ranges::find(compressed, code) != compressed.end();
}

std::optional<VideoFormat> chooseFormat(std::span<const VideoFormat> offered) {
    std::optional<VideoFormat> best;
    for (const VideoFormat& format : offered) {
        if (usable(format) && (!best || worth(*best) < worth(format))) {
            best = format;
        }
    }
    return best;
}

}  // namespace facematch
