// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace facematch {

struct Point {
    float x = 0;
    float y = 0;
};

/// In pixels of the picture; may reach beyond its edges.
struct Box {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    [[nodiscard]] float area() const { return width * height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
};

/// Eye, eye, nose tip, mouth corner, mouth corner; what lies left in the picture comes first. Pixels of the picture.
using Landmarks = std::array<Point, 5>;

struct Face {
    Box box;
    Landmarks landmarks;
    float score = 0;  ///< detector's score, 0..1
};

/// @return distance between the eyes, pixels
[[nodiscard]] float eyeDistance(const Landmarks& landmarks);

}  // namespace facematch
