// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace chart {

enum class ErrorCode : std::uint8_t {
    NotConfigured,        ///< no folder is set
    InvalidInstitution,   ///< the institution code is not 10 digits
    FolderMissing,        ///< the folder does not exist (share not mounted?)
    FolderUnwritable,     ///< the folder does not let us write
    FolderFull,           ///< no space
    WriteFailed,          ///< any other failure of the folder
    MessageNotXml,        ///< the bytes are not a message we can read
    MessageInsufficient,  ///< the minimum to act on is missing (message spec §2.10)
    LedgerUnavailable,    ///< the store refused; nothing was written
};

struct Error {
    ErrorCode code;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return the stable dotted code, e.g. "chart.folder-unwritable"; it keys resources/failures/chart.tsv
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;

/// @return every code once, in declaration order
[[nodiscard]] std::span<const ErrorCode> allErrorCodes() noexcept;

}  // namespace chart
