// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/pcsc/context.h"

namespace cardreader {
/// The only place that knows what a PC/SC return code means.
/// @param code  SCARD_… other than SCARD_S_SUCCESS
/// @source card-applications §10 (12–16)
[[nodiscard]] Error pcscError(long code);

/// The state of a slot out of dwEventState.
[[nodiscard]] SlotState slotState(unsigned long eventState);
}  // namespace cardreader
