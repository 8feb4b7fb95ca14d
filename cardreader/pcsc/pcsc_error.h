// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/pcsc/context.h"

#include <span>
#include <string_view>

namespace cardreader {
/// One PC/SC return code and what it means here.
struct PcscMeaning {
    long code;
    std::string_view name;  ///< as the header spells it, e.g. "SCARD_W_REMOVED_CARD"
    ErrorCode error;
};

/// @return every code of PC/SC-Lite's header except SCARD_S_SUCCESS, each value once; a test compares with the header
[[nodiscard]] std::span<const PcscMeaning> pcscMeanings() noexcept;

/// The only place that knows what a PC/SC return code means.
/// @param code  SCARD_… other than SCARD_S_SUCCESS; a code that no header knows is PcscUnexpected
/// @source card-applications §10 (12–16)
[[nodiscard]] Error pcscError(long code) noexcept;

/// @return the header's name for `Error::native`, empty for 0 and for a code that no header knows
[[nodiscard]] std::string_view pcscName(std::uint32_t native) noexcept;

/// The state of a slot out of dwEventState.
[[nodiscard]] SlotState slotState(unsigned long eventState) noexcept;
}  // namespace cardreader
