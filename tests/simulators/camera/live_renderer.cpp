// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/camera/live_renderer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace simcamera {

namespace {

const cv::Size framePx(1280, 720);
constexpr double framesPerSecond = 15;
constexpr std::uint64_t noiseSeed = 20261121;

/// A slow movement to and fro: -1..1.
double sway(int number, double perSecond, double phase) {
    return std::sin(2 * CV_PI * perSecond * number / framesPerSecond + phase);
}

/// The sensor's noise: one field of it, of which every frame shows another part.
cv::Mat noise(int number) {
    static const cv::Mat field = [] {
        cv::Mat made(framePx.height + 16, framePx.width + 64, CV_16SC3);
        cv::RNG random(noiseSeed);
        random.fill(made, cv::RNG::NORMAL, 0, 2.5);
        return made;
    }();
    return field(cv::Rect({number * 23 % 64, number * 7 % 16}, framePx));
}

}  // namespace

cv::Mat liveFrame(const cv::Mat& person, int number) {
    const double fit =
        std::min(static_cast<double>(framePx.width) / person.cols, static_cast<double>(framePx.height) / person.rows);
    const double scale = fit * (1 + 0.015 * sway(number, 0.4, 0));
    const cv::Point2f middle(static_cast<float>(person.cols) / 2, static_cast<float>(person.rows) / 2);
    cv::Mat move = cv::getRotationMatrix2D(middle, 1.5 * sway(number, 0.6, 1), scale);
    move.at<double>(0, 2) += framePx.width / 2.0 - middle.x + 6 * sway(number, 0.5, 2);
    move.at<double>(1, 2) += framePx.height / 2.0 - middle.y + 4 * sway(number, 0.7, 3);
    cv::Mat frame;
    cv::warpAffine(person, frame, move, framePx, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    frame.convertTo(frame, CV_16SC3, 1 + 0.02 * sway(number, 1.3, 4));
    frame += noise(number);
    frame.convertTo(frame, CV_8UC3);
    return frame;
}

}  // namespace simcamera
