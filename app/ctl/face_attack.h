// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `face attack`: how prints, screens and living people come out, as ISO/IEC 30107-3 asks.
/// @source spec/face-matching.md section 8
[[nodiscard]] Command faceAttackCommand();

}  // namespace ctl
