// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <opencv2/core.hpp>

namespace simcamera {

/// Draws lids over the eyes of a picture: skin from above and below the eye, a line of lashes where the lid ends.
///
/// @param person  BGR picture of a synthetic person
/// @param eyes    centres of the eyes, pixels
/// @param share   0: open as they are, 1: closed
/// @return a copy
[[nodiscard]] cv::Mat withLids(const cv::Mat& person, const std::array<cv::Point2f, 2>& eyes, double share);

}  // namespace simcamera
