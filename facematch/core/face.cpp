// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/face.h"

#include <cmath>

namespace facematch {

float eyeDistance(const Landmarks& landmarks) {
    return std::hypot(landmarks[1].x - landmarks[0].x, landmarks[1].y - landmarks[0].y);
}

}  // namespace facematch
