// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/camera/blink_scenes.h"

#include "tests/simulators/camera/lid_renderer.h"
#include "tests/simulators/camera/live_renderer.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace simcamera {

namespace {

constexpr int eventAt = 8;  // first frame of what happens

using Scene = std::function<cv::Mat(const Sitter&, int)>;

bool happens(int number, int length) {
    return number >= eventAt && number < eventAt + length;
}

cv::Mat open(const Sitter& person, int number) {
    return liveFrame(person.picture, number);
}

/// Lids go down, stay for `length` frames, go up.
Scene blink(int length) {
    return [length](const Sitter& person, int number) {
        const bool closed = happens(number, length);
        const bool half = number == eventAt - 1 || number == eventAt + length;
        return liveFrame(withLids(person.picture, person.eyes, closed ? 1 : half ? 0.5 : 0), number);
    };
}

cv::Mat oneEye(const Sitter& person, int number) {
    cv::Mat picture = person.picture.clone();
    if (happens(number, 5)) {
        const int middle = static_cast<int>((person.eyes[0].x + person.eyes[1].x) / 2);
        withLids(person.picture, person.eyes, 1).colRange(0, middle).copyTo(picture.colRange(0, middle));
    }
    return liveFrame(picture, number);
}

/// The person's picture on a sheet that is tilted to and fro, farther than anybody holds one.
cv::Mat tilted(const Sitter& person, int number) {
    const double yaw = 0.7 * std::sin(number * 0.45);
    const double pitch = 0.5 * std::sin(number * 0.31);
    const auto width = static_cast<float>(person.picture.cols);
    const auto height = static_cast<float>(person.picture.rows);
    std::array<cv::Point2f, 4> from{{{0, 0}, {width, 0}, {width, height}, {0, height}}};
    std::array<cv::Point2f, 4> to;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double x = from.at(i).x - width / 2;
        const double y = from.at(i).y - height / 2;
        const double depth = 1 + (x * std::sin(yaw) + y * std::sin(pitch)) / (2.2 * width);
        to.at(i) = {static_cast<float>(width / 2 + x * std::cos(yaw) / depth),
                    static_cast<float>(height / 2 + y * std::cos(pitch) / depth)};
    }
    cv::Mat sheet;
    cv::warpPerspective(person.picture, sheet, cv::getPerspectiveTransform(from.data(), to.data()),
                        person.picture.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(140));
    return liveFrame(sheet, number);
}

cv::Mat flickering(const Sitter& person, int number) {
    cv::Mat frame = open(person, number);
    frame.convertTo(frame, -1, number % 4 < 2 ? 1.25 : 0.5);
    return frame;
}

cv::Mat lampOff(const Sitter& person, int number) {
    cv::Mat frame = open(person, number);
    frame.convertTo(frame, -1, happens(number, 4) ? 0.3 : 1);
    return frame;
}

cv::Mat shaken(const Sitter& person, int number) {
    cv::Mat frame = open(person, number);
    if (happens(number, 4)) {
        cv::blur(frame, frame, {31, 1});
    }
    return frame;
}

cv::Mat outOfFocus(const Sitter& person, int number) {
    cv::Mat frame = open(person, number);
    if (happens(number, 4)) {
        cv::GaussianBlur(frame, frame, {}, 6);
    }
    return frame;
}

/// A band over the eyes of what lies `by` face lengths lower: a finger, or nothing but a shadow.
cv::Mat banded(const Sitter& person, int number, double light, bool skin) {
    cv::Mat picture = person.picture.clone();
    if (happens(number, 5)) {
        const auto distance = static_cast<double>(person.eyes[1].x - person.eyes[0].x);
        const cv::Rect band(0, static_cast<int>(person.eyes[0].y - distance * 0.3), picture.cols,
                            static_cast<int>(distance * 0.6));
        cv::Mat part = picture(band & cv::Rect(0, 0, picture.cols, picture.rows));
        if (skin) {
            const cv::Point cheek(static_cast<int>(person.eyes[0].x),
                                  static_cast<int>(person.eyes[0].y + distance * 0.6));
            part.setTo(cv::Scalar(picture.at<cv::Vec3b>(cheek)));
        }
        part *= light;
    }
    return liveFrame(picture, number);
}

cv::Mat finger(const Sitter& person, int number) {
    return banded(person, number, 1, true);
}
cv::Mat shadow(const Sitter& person, int number) {
    return banded(person, number, 0.4, false);
}

/// Turned for a moment.
cv::Mat turned(const Sitter& person, int number) {
    return liveFrame(happens(number, 6) && !person.turned.empty() ? person.turned : person.picture, number);
}

cv::Mat mouthOpen(const Sitter& person, int number) {
    cv::Mat picture = person.picture.clone();
    if (happens(number, 5)) {
        const auto distance = static_cast<double>(person.eyes[1].x - person.eyes[0].x);
        const cv::Point mouth(static_cast<int>((person.eyes[0].x + person.eyes[1].x) / 2),
                              static_cast<int>(person.eyes[0].y + distance * 1.05));
        cv::ellipse(picture, mouth, cv::Size(static_cast<int>(distance * 0.25), static_cast<int>(distance * 0.15)), 0,
                    0, 360, cv::Scalar(40, 30, 60), cv::FILLED, cv::LINE_AA);
    }
    return liveFrame(picture, number);
}

}  // namespace

std::vector<BlinkScene> blinkScenes() {
    return {{"blink 3 frames", true, blink(3)},
            {"blink 6 frames", true, blink(6)},
            {"blink 15 frames", true, blink(15)},
            {"open", false, open},
            {"one eye", false, oneEye},
            {"tilted sheet", false, tilted},
            {"flicker", false, flickering},
            {"lamp off", false, lampOff},
            {"shaken", false, shaken},
            {"out of focus", false, outOfFocus},
            {"finger", false, finger},
            {"shadow", false, shadow},
            {"turn", false, turned},
            {"mouth opens", false, mouthOpen}};
}

}  // namespace simcamera
