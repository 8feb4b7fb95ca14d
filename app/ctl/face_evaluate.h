// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `face evaluate`: error rates over a set of pictures, as ISO/IEC 19795-1 asks.
/// @source spec/face-matching.md section 8
[[nodiscard]] Command faceEvaluateCommand();

}  // namespace ctl
