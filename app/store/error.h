// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace store {

enum class ErrorCode : std::uint8_t {
    UnsupportedUrl,    ///< not a path of a file (postgres:// belongs to a later version)
    FolderMissing,     ///< the data folder does not exist and cannot be made
    FolderUnwritable,  ///< the data folder or file cannot be written
    DiskFull,          ///< nothing of the change was kept; what was there before is intact
    Locked,            ///< another program holds the file longer than the limit
    Corrupt,           ///< the file is damaged or not ours; it is left as it is
    SchemaNewer,       ///< written by a newer version; it is left as it is
    MigrationFailed,   ///< the step to this version's schema was rolled back
    KeyMissing,        ///< there is data but the key file is gone
    KeyUnusable,       ///< the key file is unreadable, readable by others, of the wrong size or of another store
    SealBroken,        ///< a sealed field was changed or moved
    VisitExists,       ///< this visit already has an arrival
    VisitUnknown,      ///< no arrival of this visit
    ChainBroken,       ///< an event was changed, removed or inserted
    Unexpected,        ///< anything else that the database refused
};

struct Error {
    ErrorCode code;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// @return the stable dotted code, e.g. "store.disk-full"; it keys resources/failures/store.tsv
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;

/// @return every code once, in declaration order
[[nodiscard]] std::span<const ErrorCode> allErrorCodes() noexcept;

}  // namespace store
