// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/camera/attack_renderer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace simcamera {
namespace {

const cv::Size framePx(640, 480);
const cv::Size sheetPx(600, 760);

bool onPaper(Instrument instrument) {
    return instrument == Instrument::Print || instrument == Instrument::GreyPrint;
}

/// A wall with some pattern, lit from one side.
cv::Mat room(cv::RNG& random) {
    cv::Mat coarse(12, 16, CV_8UC3);
    random.fill(coarse, cv::RNG::UNIFORM, 90, 170);
    cv::Mat wall;
    cv::resize(coarse, wall, framePx, 0, 0, cv::INTER_CUBIC);
    for (int x = 0; x < wall.cols; ++x) {
        wall.col(x) *= 0.85 + 0.3 * x / wall.cols;
    }
    return wall;
}

/// Dots of ink as a laser printer sets them: darker places have larger dots.
void halftone(cv::Mat& picture) {
    constexpr double pitchPx = 4;
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const double screen =
                std::cos(2 * CV_PI * (x + y) / (pitchPx * 1.414)) * std::cos(2 * CV_PI * (x - y) / (pitchPx * 1.414));
            picture.at<cv::Vec3b>(y, x) =
                picture.at<cv::Vec3b>(y, x) * 0.85 + cv::Vec3b::all(static_cast<uchar>(18 + 14 * screen));
        }
    }
}

cv::Mat paper(const cv::Mat& person, bool grey, cv::RNG& random) {
    cv::Mat sheet(sheetPx, CV_8UC3, cv::Scalar(232, 238, 240));
    const int border = random.uniform(20, 60);
    cv::Mat printed;
    cv::resize(person, printed, {sheetPx.width - 2 * border, sheetPx.height - 2 * border}, 0, 0, cv::INTER_AREA);
    if (grey) {
        cv::Mat plain;
        cv::cvtColor(printed, plain, cv::COLOR_BGR2GRAY);
        cv::cvtColor(plain, printed, cv::COLOR_GRAY2BGR);
    }
    halftone(printed);
    printed.copyTo(sheet(cv::Rect({border, border}, printed.size())));
    return sheet;
}

/// The raster of a screen beats with that of the sensor; a lamp is mirrored in its glass.
cv::Mat screen(const cv::Mat& person, bool phone, cv::RNG& random) {
    cv::Mat device(sheetPx, CV_8UC3, cv::Scalar::all(phone ? 18 : 30));
    const cv::Size bezel = phone ? cv::Size(24, 70) : cv::Size(46, 50);
    cv::Mat shown;
    cv::resize(person, shown, {sheetPx.width - 2 * bezel.width, sheetPx.height - 2 * bezel.height}, 0, 0,
               cv::INTER_AREA);
    const double beat = random.uniform(9.0, 22.0);
    const double slope = random.uniform(-0.6, 0.6);
    for (int y = 0; y < shown.rows; ++y) {
        for (int x = 0; x < shown.cols; ++x) {
            auto& pixel = shown.at<cv::Vec3b>(y, x);
            for (int channel = 0; channel < 3; ++channel) {
                const double moire = 7 * std::sin(2 * CV_PI * (x + slope * y) / beat + channel * 2.1);
                const double shift = channel == 0 ? 1.12 : channel == 2 ? 0.92 : 1.0;
                pixel[channel] = cv::saturate_cast<uchar>(pixel[channel] * shift + moire + 8);
            }
        }
    }
    cv::Mat lamp(shown.size(), CV_8UC3, cv::Scalar::all(0));
    cv::ellipse(lamp, {random.uniform(0, shown.cols), random.uniform(0, shown.rows / 3)}, {shown.cols / 6, 30}, 20, 0,
                360, cv::Scalar::all(150), cv::FILLED);
    cv::GaussianBlur(lamp, lamp, {}, 18);
    cv::add(shown, lamp, shown);
    shown.copyTo(device(cv::Rect({bezel.width, bezel.height}, shown.size())));
    return device;
}

/// Where the corners of what is held come to lie: tilted, turned a little, somewhere in the middle.
cv::Mat held(cv::RNG& random) {
    const double height = random.uniform(0.82, 1.15) * framePx.height;
    const double width = height * sheetPx.width / sheetPx.height * random.uniform(0.85, 1.0);
    const double angle = random.uniform(-8.0, 8.0) * CV_PI / 180;
    const double keystone = random.uniform(-0.08, 0.08);
    const cv::Point2d centre(framePx.width / 2.0 + random.uniform(-40.0, 40.0),
                             framePx.height / 2.0 + random.uniform(-15.0, 15.0));
    const auto corner = [&](double x, double y) {
        const double wide = x * width / 2 * (1 + keystone * y);
        const double high = y * height / 2;
        return cv::Point2f(static_cast<float>(centre.x + wide * std::cos(angle) - high * std::sin(angle)),
                           static_cast<float>(centre.y + wide * std::sin(angle) + high * std::cos(angle)));
    };
    const std::array<cv::Point2f, 4> to{corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)};
    const auto w = static_cast<float>(sheetPx.width);
    const auto h = static_cast<float>(sheetPx.height);
    const std::array<cv::Point2f, 4> from{cv::Point2f(0, 0), {w, 0}, {w, h}, {0, h}};
    return cv::getPerspectiveTransform(from.data(), to.data());
}

void drawFingers(cv::Mat& sheet, cv::RNG& random) {
    const cv::Scalar skin(118, 148, 196);
    for (const int side : {0, sheetPx.width}) {
        const int from = random.uniform(sheetPx.height / 2, sheetPx.height - 150);
        for (int finger = 0; finger < 3; ++finger) {
            cv::ellipse(sheet, {side, from + 46 * finger}, {random.uniform(40, 62), 19}, 0, 0, 360, skin, cv::FILLED,
                        cv::LINE_AA);
        }
    }
}

}  // namespace

const char* name(Instrument instrument) noexcept {
    static constexpr std::array<const char*, instruments> names{"simulated print", "simulated grey print",
                                                                "simulated phone", "simulated tablet"};
    return names.at(static_cast<std::size_t>(instrument));
}

cv::Mat presentAttack(const cv::Mat& person, Instrument instrument, std::uint64_t seed) {
    cv::RNG random(seed * 2654435761U + static_cast<std::uint64_t>(instrument) + 1);
    cv::Mat frame = room(random);
    cv::Mat sheet = onPaper(instrument) ? paper(person, instrument == Instrument::GreyPrint, random)
                                        : screen(person, instrument == Instrument::Phone, random);
    drawFingers(sheet, random);
    const cv::Mat placing = held(random);
    cv::Mat seen;
    cv::Mat cover;
    cv::warpPerspective(sheet, seen, placing, framePx, cv::INTER_AREA);
    cv::warpPerspective(cv::Mat(sheet.size(), CV_8UC1, cv::Scalar(255)), cover, placing, framePx);
    seen.copyTo(frame, cover);
    cv::GaussianBlur(frame, frame, {}, random.uniform(0.5, 1.1));
    cv::Mat noise(frame.size(), CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, random.uniform(1.0, 4.0));
    cv::add(frame, noise, frame, cv::noArray(), CV_8UC3);
    return frame;
}

}  // namespace simcamera
