// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `card authenticate`: the PIN from standard input, the card's certificate and its signature over a challenge. With
/// --phone the PIN comes first and a telephone is touched afterwards.
[[nodiscard]] Outcome authenticate(const Call& call);

}  // namespace ctl
