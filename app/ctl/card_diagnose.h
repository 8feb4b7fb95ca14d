// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `card diagnose`: what a visit sends to the card before the person does anything, masked, with times.
[[nodiscard]] Outcome diagnose(const Call& call);

}  // namespace ctl
