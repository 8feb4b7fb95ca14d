// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/raw_picture.h"

#include "facematch/engines/mat_view.h"
#include "facematch/engines/picture.h"

#include <linux/videodev2.h>

#include <opencv2/imgproc.hpp>
#include <optional>

namespace facematch {

namespace {

struct Conversion {
    int type;         ///< of the bytes as OpenCV sees them
    int rowsPerUnit;  ///< rows of bytes for each two rows of the picture
    int code;         ///< cv::ColorConversionCodes; negative: none
};

std::optional<Conversion> conversion(std::uint32_t code) {
    switch (code) {
        case V4L2_PIX_FMT_YUYV:
            return Conversion{CV_8UC2, 2, cv::COLOR_YUV2BGR_YUYV};
        case V4L2_PIX_FMT_UYVY:
            return Conversion{CV_8UC2, 2, cv::COLOR_YUV2BGR_UYVY};
        case V4L2_PIX_FMT_NV12:
            return Conversion{CV_8UC1, 3, cv::COLOR_YUV2BGR_NV12};
        case V4L2_PIX_FMT_YUV420:
            return Conversion{CV_8UC1, 3, cv::COLOR_YUV2BGR_I420};
        case V4L2_PIX_FMT_RGB24:
            return Conversion{CV_8UC3, 2, cv::COLOR_RGB2BGR};
        case V4L2_PIX_FMT_BGR24:
            return Conversion{CV_8UC3, 2, -1};
        default:
            return std::nullopt;
    }
}

Result<Frame> decompressed(std::span<const std::uint8_t> bytes, const RawLayout& layout) {
    constexpr PictureLimits cameraLimits{.bytes = 32UL * 1024 * 1024, .sidePx = 8192, .pixels = 33'554'432};
    auto frame = decodePicture(bytes, cameraLimits);
    const bool asSaid = frame && frame->width() == layout.widthPx && frame->height() == layout.heightPx;
    return asSaid ? std::move(frame) : fail(ErrorCode::ImageDamaged);
}

}  // namespace

Result<Frame> pictureFrom(std::span<const std::uint8_t> bytes, const RawLayout& layout) {
    if (layout.code == V4L2_PIX_FMT_MJPEG || layout.code == V4L2_PIX_FMT_JPEG) {
        return decompressed(bytes, layout);
    }
    const auto how = conversion(layout.code);
    // The conversions work on pairs of pixels; a padded layout of several planes is not one picture for OpenCV.
    const bool even = layout.widthPx % 2 == 0 && layout.heightPx % 2 == 0;
    if (!how || layout.widthPx <= 0 || layout.heightPx <= 0 || !even) {
        return fail(ErrorCode::ImageDamaged);
    }
    const auto tight = static_cast<std::size_t>(layout.widthPx) * CV_ELEM_SIZE(how->type);
    const std::size_t line = layout.bytesPerLine == 0 ? tight : layout.bytesPerLine;
    const int rows = layout.heightPx / 2 * how->rowsPerUnit;
    if (line < tight || (layout.code == V4L2_PIX_FMT_YUV420 && line != tight) ||
        bytes.size() / line < static_cast<std::size_t>(rows)) {
        return fail(ErrorCode::ImageDamaged);
    }
    try {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): cv::Mat has no view of constant bytes
        const cv::Mat seen(rows, layout.widthPx, how->type, const_cast<std::uint8_t*>(bytes.data()), line);
        Frame frame(layout.widthPx, layout.heightPx);
        cv::Mat target = matView(frame);
        how->code < 0 ? seen.copyTo(target) : cv::cvtColor(seen, target, how->code);
        return frame;
    } catch (const cv::Exception&) {
        return fail(ErrorCode::ImageDamaged);
    }
}

}  // namespace facematch
