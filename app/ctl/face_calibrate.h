// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `face calibrate`: a calibration record from a labelled set; 1 where the set does not support one, with what it would
/// need.
/// @source spec/face-matching.md sections 2 ("a supplied model without a calibration record …"), 6 and 8
[[nodiscard]] Command faceCalibrateCommand();

}  // namespace ctl
