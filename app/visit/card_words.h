// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visit.h"

namespace visit {

/// True when the usual words of the visit's reason tell to take the card, and there is none: a telephone or a paper
/// brought the person here.
[[nodiscard]] bool speaksOfNoCard(const Visit& visit);

}  // namespace visit
