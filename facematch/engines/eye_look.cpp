// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/eye_look.h"

#include "facematch/engines/alignment.h"
#include "facematch/engines/mat_view.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace facematch {

namespace {

// On the chip of 128 x 128 (retailTarget), whose eyes lie at (40, 59) and (87, 59).
const cv::Rect eyeLeft(32, 51, 17, 16);
const cv::Rect eyeRight(79, 51, 17, 16);
const cv::Rect noseAndMouth(40, 76, 48, 40);
const cv::Rect bridgeOfNose(54, 48, 20, 22);
const cv::Rect wholeFace(24, 40, 80, 76);
constexpr double leastLight = 12;

}  // namespace

std::optional<EyeLook> lookAtEyes(const Frame& frame, const Face& face) {
    WipedMat chip;
    WipedMat grey;
    WipedMat upright;
    chip.mat = align(matView(frame), face.landmarks, retailTarget);
    cv::cvtColor(chip.mat, grey.mat, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(grey.mat, grey.mat, {}, 1.0);
    const double light = cv::mean(grey.mat(wholeFace))[0];
    if (light < leastLight) {
        return std::nullopt;
    }
    cv::Scalar mean;
    cv::Scalar shading;
    cv::meanStdDev(grey.mat(bridgeOfNose), mean, shading);
    cv::Sobel(grey.mat, upright.mat, CV_32F, 2, 0, 5);  // the second derivative: shading across the face has none
    upright.mat = cv::abs(upright.mat);
    const auto edges = [&](const cv::Rect& part) { return cv::mean(upright.mat(part))[0] / light; };
    return EyeLook{
        .left = edges(eyeLeft), .right = edges(eyeRight), .rest = edges(noseAndMouth), .bridge = shading[0] / light};
}

}  // namespace facematch
