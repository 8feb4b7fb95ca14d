// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"
#include "facematch/core/frame.h"

namespace facematch {

/// Enlarges a small picture to a short side of 360 px, which the detector needs for a card's photograph.
/// @source spec/face-matching.md section 4 "Card photo"
void enlargeStill(Frame& picture);

/// @return whether the head touches the picture's edge, so that the detector sees it cut
[[nodiscard]] bool touchesEdge(const Face& face, const Frame& picture);

/// A white margin of a third of the short side all round.
void addMargin(Frame& picture);

}  // namespace facematch
