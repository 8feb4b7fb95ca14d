// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <functional>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace simcamera {

/// A person before the camera.
struct Sitter {
    std::string name;                 ///< of the picture, e.g. "s07_live1"
    cv::Mat picture;                  ///< BGR
    cv::Mat turned;                   ///< the same person turned by 15 degrees; empty: none at hand
    std::array<cv::Point2f, 2> eyes;  ///< in the picture
};

/// What happens before the camera, frame by frame, 15 to the second.
struct BlinkScene {
    std::string title;
    bool blinks = false;
    std::function<cv::Mat(const Sitter&, int)> frame;
};

inline constexpr int framesOfScene = 34;

/// Blinks of several lengths, and what could be taken for one: an open-eyed face, one eye, a picture that is tilted to
/// and fro, light that flickers or goes out, blur, a finger or a shadow across the eyes, a turn, a mouth that opens.
[[nodiscard]] std::vector<BlinkScene> blinkScenes();

}  // namespace simcamera
