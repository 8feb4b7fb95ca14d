// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/blink.h"
#include "facematch/core/face.h"
#include "facematch/core/frame.h"

namespace facematch {

/// Measures how open the eyes look, on the face turned upright: edges that stand upright (the iris against the white of
/// the eye) are there in an open eye and gone behind a lid, whose only edge, the lashes, lies flat.
/// @return empty where the face lies outside the frame or is too dark to tell
[[nodiscard]] std::optional<EyeLook> lookAtEyes(const Frame& frame, const Face& face);

}  // namespace facematch
