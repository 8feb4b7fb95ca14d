// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/pcsc/context.h"

#include <vector>

#include <winscard.h>

/// Reader names and their states as PC/SC wants them; private to this folder.
namespace cardreader {
/// @return names of all readers, empty when there is none
[[nodiscard]] Result<std::vector<std::string>> readerNames(SCARDCONTEXT context) noexcept;

/// A question to SCardGetStatusChange; the names must outlive it.
[[nodiscard]] SCARD_READERSTATE readerState(const std::string& name, DWORD known = SCARD_STATE_UNAWARE) noexcept;

/// @return a slot for each state that is known to pcscd
[[nodiscard]] std::vector<ReaderSlot> slotsOf(const std::vector<SCARD_READERSTATE>& states) noexcept;
}  // namespace cardreader
