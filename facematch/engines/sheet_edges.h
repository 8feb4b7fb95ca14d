// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"
#include "facematch/core/frame.h"

namespace facematch {

/// Edge of paper or telephone: whether long straight lines frame the face on its left, its right, and above or below,
/// joined as the edges of a sheet are. A door or a picture frame behind a person can look alike, so this is a reason to
/// ask, never to refuse.
/// @param face  box in the frame's pixels
[[nodiscard]] bool framedByEdges(const Frame& frame, const Box& face);

}  // namespace facematch
