// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `card surface`: code B from standard input, birth date, expiry, sex and photo from the card.
[[nodiscard]] Outcome readSurface(const Call& call);

}  // namespace ctl
