// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/context.h"

/// Telling a card that left from one that is in trouble; private to this folder.
namespace cardreader {
/// Failures behind which a removal may hide: the link was cut somewhere in an answer.
[[nodiscard]] bool mayBeRemoval(const Error& error) noexcept;

enum class Presence : std::uint8_t { Gone, There, Unknown };

/// Looks at once: what pcscd knows, then what the driver says about its slot (libccid asks the reader; vsmartcard's
/// virtual reader cannot say).
/// @retval ErrorCode::ReaderUnavailable, ServiceUnavailable  it is not the card that left
[[nodiscard]] Result<Presence> lookNow(Context::Handle context, long card, const std::string& reader) noexcept;

/// Waits for pcscd to see the slot empty: it looks at each reader every 400 ms. Returns as soon as it does, and after
/// four such looks at the latest.
/// @return whether the card is gone
/// @retval ErrorCode::ReaderUnavailable, ServiceUnavailable  it is not the card that left
[[nodiscard]] Result<bool> leaves(Context::Handle context, const std::string& reader) noexcept;
}  // namespace cardreader
