// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace simcamera {

/// One frame of somebody who stands before the camera as living people do, never quite still: the head sways, nods and
/// breathes nearer and farther, the light flickers a little, the sensor adds its noise.
///
/// @param person  BGR picture of a synthetic person, as resources/people
/// @param number  of the frame, 15 to the second; the same picture for the same number
/// @return 1280 x 720, BGR: the person's picture in the middle of it, its borders carried on as the room behind
[[nodiscard]] cv::Mat liveFrame(const cv::Mat& person, int number);

}  // namespace simcamera
