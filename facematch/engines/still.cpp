// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/still.h"

#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {
constexpr int shortSidePx = 360;
constexpr int mostLongSidePx = 4096;  // enlarging must not make a narrow strip a huge picture
constexpr float edgeShare = 0.02F;
}  // namespace

void enlargeStill(Frame& picture) {
    const int shortSide = std::min(picture.width(), picture.height());
    if (shortSide == 0 || shortSide >= shortSidePx) {
        return;
    }
    const int longSide = std::max(picture.width(), picture.height());
    const double scale =
        std::min(static_cast<double>(shortSidePx) / shortSide, static_cast<double>(mostLongSidePx) / longSide);
    if (scale <= 1) {
        return;
    }
    WipedMat larger;
    cv::resize(matView(picture), larger.mat, {}, scale, scale, cv::INTER_CUBIC);
    picture = frameFrom(larger.mat);
}

bool touchesEdge(const Face& face, const Frame& picture) {
    const auto width = static_cast<float>(picture.width());
    const auto height = static_cast<float>(picture.height());
    const float near = edgeShare * std::min(width, height);
    return face.box.x < near || face.box.y < near || face.box.x + face.box.width > width - near ||
           face.box.y + face.box.height > height - near;
}

void addMargin(Frame& picture) {
    const int margin = std::min(picture.width(), picture.height()) / 3;
    WipedMat larger;
    cv::copyMakeBorder(matView(picture), larger.mat, margin, margin, margin, margin, cv::BORDER_CONSTANT,
                       cv::Scalar::all(255));
    picture = frameFrom(larger.mat);
}

}  // namespace facematch
