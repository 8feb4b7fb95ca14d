// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/core/hint.h"

namespace facematch {

/// Measures what the gates of facematch/core/hint.h need.
/// @param faces  how many faces are large enough to be the person's
[[nodiscard]] FaceQuality measureQuality(const Frame& frame, const Face& face, int faces);

}  // namespace facematch
