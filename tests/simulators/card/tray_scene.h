// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/front_renderer.h"

#include <opencv2/core.hpp>

namespace simcard {

/// How a card lies in the tray and what light, lens and sleeve make of its picture. The default is a perfect picture.
struct TrayScene {
    Typeface typeface = Typeface::Sans;
    double degrees = 0;       ///< turned about the middle
    bool upsideDown = false;  ///< half a turn more
    double tilt = 0;          ///< camera not straight above: share by which one side of the picture is drawn in
    double scale = 1;         ///< smaller when the camera hangs higher
    double gain = 1;          ///< exposure
    double slope = 0;         ///< light from one side: share by which the far side is darker
    double slopeDegrees = 0;  ///< where that side is
    double blurPx = 0;        ///< out of focus
    double motionPx = 0;      ///< card or camera moved
    double noise = 0;         ///< grey levels, one standard deviation
    double glare = 0;         ///< 0 to 1: how much of the light a lamp's reflection takes at its middle
    cv::Point2d glareAt{};    ///< its middle, shares of the card's width and height
    double glareWidth = 0;    ///< its half width, share of the card's width
    bool sleeve = false;      ///< the card lies in a soft plastic sleeve
    int jpegQuality = 0;      ///< 1 to 100; 0: as the sensor saw it
    std::uint64_t seed = 1;   ///< of the noise and the sleeve's creases
};

/// One thing at a time, and all of them together as a careless clinic has them.
enum class Trouble : std::uint8_t { None, Typeface, Light, Blur, Turn, Glare, Sleeve, Everything };

/// @return the name of the trouble, for tables
[[nodiscard]] const char* name(Trouble trouble) noexcept;

/// @return a scene drawn by chance within what a tray camera can be expected to see; repeatable by its generator
[[nodiscard]] TrayScene sceneWith(Trouble trouble, cv::RNG& random);

/// @return a holder drawn by chance: birth date, expiry by the rules of issue, security code; name, address and photo
///         of `base`. One in eight prints a Gregorian birth date.
/// @param thisYear  cards are issued in the ten years before it
[[nodiscard]] Person holderLike(const Person& base, int thisYear, cv::RNG& random);

/// @return the tray as its camera sees it, BGR, 1280 x 800 px
[[nodiscard]] cv::Mat photographed(const cv::Mat& front, const TrayScene& scene);

}  // namespace simcard
