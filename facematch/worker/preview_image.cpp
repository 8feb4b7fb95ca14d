// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/preview_image.h"

#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {
constexpr int mostWidthPx = 640;
}

QImage previewOf(const Frame& frame) {
    if (frame.empty()) {
        return {};
    }
    const int width = std::min(frame.width(), mostWidthPx);
    const int height = std::max(1, frame.height() * width / frame.width());
    WipedMat small;
    cv::resize(matView(frame), small.mat, {width, height}, 0, 0, cv::INTER_AREA);
    cv::flip(small.mat, small.mat, 1);
    QImage image(width, height, QImage::Format_RGB888);
    cv::Mat target(height, width, CV_8UC3, image.bits(), static_cast<std::size_t>(image.bytesPerLine()));
    cv::cvtColor(small.mat, target, cv::COLOR_BGR2RGB);
    return image;
}

}  // namespace facematch
