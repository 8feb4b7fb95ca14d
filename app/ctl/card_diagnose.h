// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `card diagnose`: what a visit sends to the card before the person does anything, with times. The report can be given
/// away: headers, lengths and status words only, no data of card or person, no PIN, no answer to reset. With --out it
/// is written to a file too, also when the card could not be opened: then it says why and what the readers are.
[[nodiscard]] Outcome diagnose(const Call& call);

}  // namespace ctl
