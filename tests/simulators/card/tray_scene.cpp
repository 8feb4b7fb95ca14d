// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/tray_scene.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace simcard {
namespace {

const cv::Size trayPx(1280, 800);
const cv::Scalar trayColour(58, 52, 50);

cv::Point2f turned(const cv::Point2d& point, double degrees) {
    const double angle = degrees * CV_PI / 180;
    return {static_cast<float>(point.x * std::cos(angle) - point.y * std::sin(angle) + trayPx.width / 2.0),
            static_cast<float>(point.x * std::sin(angle) + point.y * std::cos(angle) + trayPx.height / 2.0)};
}

// Where a point of the card, counted from its middle, appears in the picture.
cv::Mat placing(const cv::Size& card, const TrayScene& scene) {
    const double halfWide = card.width / 2.0;
    const double halfHigh = card.height / 2.0;
    const std::array<cv::Point2f, 4> from{cv::Point2f(0, 0), cv::Point2f(static_cast<float>(card.width), 0),
                                          cv::Point2f(static_cast<float>(card.width), static_cast<float>(card.height)),
                                          cv::Point2f(0, static_cast<float>(card.height))};
    const double degrees = scene.degrees + (scene.upsideDown ? 180 : 0);
    const double wide = halfWide * scene.scale;
    const double high = halfHigh * scene.scale;
    const double drawnIn = 1 - scene.tilt;
    const std::array<cv::Point2f, 4> to{turned({-wide, -high}, degrees), turned({wide, -high * drawnIn}, degrees),
                                        turned({wide, high * drawnIn}, degrees), turned({-wide, high}, degrees)};
    return cv::getPerspectiveTransform(from.data(), to.data());
}

// Soft plastic: less contrast, a bright haze, creases that catch the light.
void putIntoSleeve(cv::Mat& card, cv::RNG& random) {
    card.convertTo(card, -1, 0.80, 38);
    cv::Mat creases(card.size(), CV_8UC3, cv::Scalar::all(0));
    for (int i = 0; i < 4; ++i) {
        const cv::Point from(random.uniform(0, card.cols), 0);
        const cv::Point to(random.uniform(0, card.cols), card.rows);
        cv::line(creases, from, to, cv::Scalar::all(random.uniform(18, 60)), random.uniform(2, 9), cv::LINE_AA);
    }
    cv::GaussianBlur(creases, creases, {}, 2.5);
    cv::add(card, creases, card);
}

void shineOn(cv::Mat& card, const TrayScene& scene) {
    cv::Mat lamp(card.size(), CV_32FC1, cv::Scalar(0));
    const cv::Point middle(static_cast<int>(scene.glareAt.x * card.cols),
                           static_cast<int>(scene.glareAt.y * card.rows));
    const double wide = scene.glareWidth * card.cols;
    cv::ellipse(lamp, middle, cv::Size(static_cast<int>(wide), static_cast<int>(wide * 0.6)), 25, 0, 360,
                cv::Scalar(255 * scene.glare), cv::FILLED);
    cv::GaussianBlur(lamp, lamp, {}, wide * 0.35);
    lamp.convertTo(lamp, CV_8UC1);
    cv::Mat colour;
    cv::cvtColor(lamp, colour, cv::COLOR_GRAY2BGR);
    cv::add(card, colour, card);
}

void lightFromOneSide(cv::Mat& picture, const TrayScene& scene) {
    const double angle = scene.slopeDegrees * CV_PI / 180;
    cv::Mat light(picture.size(), CV_32FC3);
    for (int y = 0; y < light.rows; ++y) {
        auto* const row = light.ptr<cv::Vec3f>(y);
        for (int x = 0; x < light.cols; ++x) {
            const double along = (static_cast<double>(x) / light.cols - 0.5) * std::cos(angle) +
                                 (static_cast<double>(y) / light.rows - 0.5) * std::sin(angle);
            const auto share = static_cast<float>(scene.gain * (1 - scene.slope * (along + 0.5)));
            row[x] = cv::Vec3f(share, share, share);
        }
    }
    cv::multiply(picture, light, picture, 1, CV_8UC3);
}

void blur(cv::Mat& picture, const TrayScene& scene) {
    if (scene.blurPx > 0) {
        cv::GaussianBlur(picture, picture, {}, scene.blurPx);
    }
    const int length = static_cast<int>(std::lround(scene.motionPx));
    if (length > 1) {
        cv::blur(picture, picture, {length, 1});
    }
}

void addNoise(cv::Mat& picture, const TrayScene& scene) {
    cv::RNG random(scene.seed);
    cv::Mat noise(picture.size(), CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, scene.noise);
    cv::add(picture, noise, picture, cv::noArray(), CV_8UC3);
}

void compress(cv::Mat& picture, int quality) {
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    picture = cv::imdecode(bytes, cv::IMREAD_COLOR);
}

}  // namespace

cv::Mat photographed(const cv::Mat& front, const TrayScene& scene) {
    auto card = front.clone();
    cv::RNG random(scene.seed);
    if (scene.sleeve) {
        putIntoSleeve(card, random);
    }
    if (scene.glare > 0) {
        shineOn(card, scene);
    }
    cv::Mat picture(trayPx, CV_8UC3, trayColour);
    cv::warpPerspective(card, picture, placing(card.size(), scene), trayPx, cv::INTER_AREA, cv::BORDER_TRANSPARENT);
    if (scene.slope > 0 || scene.gain != 1) {
        lightFromOneSide(picture, scene);
    }
    blur(picture, scene);
    if (scene.noise > 0) {
        addNoise(picture, scene);
    }
    if (scene.jpegQuality > 0) {
        compress(picture, scene.jpegQuality);
    }
    return picture;
}

}  // namespace simcard
