// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace platform {

enum class ErrorCode : std::uint8_t {
    ConfigMissing,        ///< no configuration file at the given path
    ConfigUnreadable,     ///< the file is there and cannot be read
    ConfigSyntax,         ///< not TOML
    ConfigUnknownKey,     ///< a section or key that this version does not know (often a typing error)
    ConfigWrongType,      ///< e.g. a number where a text is expected
    ConfigMissingKey,     ///< a key that has no default is absent
    ConfigInvalidValue,   ///< right type, impossible value
    LogUnwritable,        ///< the log folder cannot be written; the program goes on and logs to standard error
    HardeningIncomplete,  ///< core dumps or tracing could not be switched off
    FailureTableDamaged,  ///< an embedded failure text table is malformed
    StaffFileUnreadable,  ///< the list of staff who may vouch for a patient is missing or may not be read
    StaffFileDamaged,     ///< the list of staff is not written as it should be
    StaffFileUnwritable,  ///< the list of staff cannot be changed
    PasscodeUnhashable,   ///< no randomness or memory to hash a passcode with
};

struct Error {
    ErrorCode code;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return the stable dotted code, e.g. "platform.config-missing"; it keys resources/failures/platform.tsv
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;

/// @return every code once, in declaration order
[[nodiscard]] std::span<const ErrorCode> allErrorCodes() noexcept;

}  // namespace platform
