// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/face.h"

#include <optional>
#include <vector>

namespace facematch {

struct FaceChoice {
    Face face;
    int rivals = 0;  ///< other faces at least 60 % as large: whose visit is it?
};

/// The largest face that the detector is sure of, not the one nearest the middle; where it is sure of none, the
/// largest.
/// @source spec/face-matching.md sections 4 and 12: one face of 20 px in the background, wrongly chosen, lost 11 of 12
/// comparisons
[[nodiscard]] std::optional<FaceChoice> chooseFace(const std::vector<Face>& faces);

}  // namespace facematch
