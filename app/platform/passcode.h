// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/error.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>

namespace platform {

/// Digits of a passcode by which a member of staff proves himself at a kiosk.
inline constexpr std::size_t passcodeLeast = 6;
inline constexpr std::size_t passcodeMost = 12;

/// ASCII digits; whoever holds them wipes them.
using PasscodeView = std::span<const std::uint8_t>;

/// Whether it would be among the first that anybody tries: one digit again and again, or digits counting up or down.
[[nodiscard]] bool isGuessable(PasscodeView passcode);

/// A fresh salt and a slow hash of the passcode, as text for a file.
///
/// @return "$scrypt$ln=15,r=8,p=3$SALT$HASH", salt (16 bytes) and hash (32 bytes) in base64 without padding
/// @retval ErrorCode::PasscodeUnhashable  no randomness, or less than 64 MiB of memory
/// @thread any; takes some tenths of a second
/// @source RFC 7914 (scrypt); its parameters as OWASP's Password Storage Cheat Sheet; the PHC string format
[[nodiscard]] Result<QString> hashPasscode(PasscodeView passcode);

/// Whether `hash` is one that hashPasscode() could have written, and not weaker.
[[nodiscard]] bool isPasscodeHash(const QString& hash);

/// Compares in constant time; false for anything that is not a hash. @thread any; as slow as hashPasscode()
[[nodiscard]] bool passcodeMatches(PasscodeView passcode, const QString& hash);

}  // namespace platform
