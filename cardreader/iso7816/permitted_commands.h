// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/command_apdu.h"

namespace cardreader {
/// Whether a reception may send this command to a card at all. Everything else stays here: the signature certificate
/// and its key and password, the Individual Number's application and files, verification code A, the licence's
/// applications, every change of reference data, secure messaging, chaining and logical channels. A list of what may
/// be, not of what may not: what nobody thought of is refused.
/// `PcscChannel` asks before every transmission, so nothing above it can send anything else.
/// @source design §4 (the Individual Number is unreachable); card-applications §3, §8
[[nodiscard]] bool isPermitted(const CommandApdu& command) noexcept;
}  // namespace cardreader
