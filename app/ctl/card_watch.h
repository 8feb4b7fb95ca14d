// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `card watch`: says what is there and then every change of pcscd, its readers and their cards, one line each, until
/// the program is told to end (SIGINT, SIGTERM, SIGHUP) or nobody reads its output any more. Touches no card.
[[nodiscard]] Outcome watch(const Call& call);

}  // namespace ctl
