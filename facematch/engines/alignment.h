// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"

#include <opencv2/core.hpp>

namespace facematch {

/// Where the five points of a face belong in a network's input, in its pixels.
struct AlignmentTarget {
    int sidePx = 0;
    Landmarks points;
};

/// @source spec/face-matching.md section 4
inline constexpr AlignmentTarget retailTarget{
    .sidePx = 128,
    .points = {{{40.393F, 59.081F}, {87.383F, 59.081F}, {64.034F, 81.985F}, {44.733F, 105.561F}, {83.640F, 105.561F}}}};
/// MobileFace's and SFace's.
inline constexpr AlignmentTarget arcTarget{.sidePx = 112,
                                           .points = {{{38.2946F, 51.6963F},
                                                       {73.5318F, 51.5014F},
                                                       {56.0252F, 71.7366F},
                                                       {41.5493F, 92.3655F},
                                                       {70.7299F, 92.2041F}}}};
/// dlib's 150-pixel chip with padding 0.25, reached from five points instead of the 68 whose model is not for
/// commercial use.
inline constexpr AlignmentTarget dlibTarget{
    .sidePx = 150, .points = {{{47.0F, 44.6F}, {102.8F, 44.6F}, {74.7F, 77.1F}, {50.1F, 100.6F}, {99.1F, 100.7F}}}};

/// The least-squares similarity (rotation, one scale, shift) that takes the first points to the second.
/// @return 2 x 3, CV_64F
[[nodiscard]] cv::Mat similarity(const Landmarks& from, const Landmarks& to);

/// Cuts the face out and turns it upright. Borders are replicated; when shrinking by more than two the picture is
/// halved with area averaging first.
/// @param picture  BGR, whole frame
/// @return sidePx x sidePx, BGR
[[nodiscard]] cv::Mat align(const cv::Mat& picture, const Landmarks& landmarks, const AlignmentTarget& target);

}  // namespace facematch
