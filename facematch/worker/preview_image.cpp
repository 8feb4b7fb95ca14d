// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/preview_image.h"

#include "facematch/core/wiping_bytes.h"
#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <memory>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {
constexpr int mostWidthPx = 640;
constexpr int bytesOfRow = 4;  // that a row of a QImage is a multiple of

/// A picture whose pixels go back to the pool, wiped, when the last who shows it lets go.
QImage pooledImage(int widthPx, int heightPx) {
    using Pixels = WipingArray<std::uint8_t>;
    const int stride = (widthPx * Frame::channels + bytesOfRow - 1) / bytesOfRow * bytesOfRow;
    auto pixels = std::make_unique<Pixels>(static_cast<std::size_t>(stride) * static_cast<std::size_t>(heightPx));
    std::uint8_t* const first = pixels->edit().data();
    const auto letGo = [](void* held) { const std::unique_ptr<Pixels> gone(static_cast<Pixels*>(held)); };
    return {first, widthPx, heightPx, stride, QImage::Format_RGB888, letGo, pixels.release()};
}
}  // namespace

QImage previewOf(const Frame& frame) {
    if (frame.empty()) {
        return {};
    }
    const int width = std::min(frame.width(), mostWidthPx);
    const int height = std::max(1, frame.height() * width / frame.width());
    WipedMat small;
    cv::resize(matView(frame), small.mat, {width, height}, 0, 0, cv::INTER_AREA);
    cv::flip(small.mat, small.mat, 1);
    QImage image = pooledImage(width, height);
    cv::Mat target(height, width, CV_8UC3, image.bits(), static_cast<std::size_t>(image.bytesPerLine()));
    cv::cvtColor(small.mat, target, cv::COLOR_BGR2RGB);
    return image;
}

}  // namespace facematch
