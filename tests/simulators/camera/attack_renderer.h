// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>

namespace simcamera {

/// What is held before the camera instead of a face.
enum class Instrument : std::uint8_t { Print, GreyPrint, Phone, Tablet };
inline constexpr int instruments = 4;

/// @return the name for a label file, e.g. "simulated print"
[[nodiscard]] const char* name(Instrument instrument) noexcept;

/// @param person  BGR picture of a synthetic person, as resources/people
/// @param seed    of tilt, size, place, room, light, hand and noise; the same picture for the same seed
/// @return what a camera sees (640 x 480, BGR): a room, and in it the person's picture on paper (border, halftone, held
///         by fingers) or on a screen (bezel, pixel raster beating with the sensor's, glare, colour shift)
[[nodiscard]] cv::Mat presentAttack(const cv::Mat& person, Instrument instrument, std::uint64_t seed);

}  // namespace simcamera
