// SPDX-License-Identifier: Apache-2.0
#include "app/store/error.h"

#include <array>

namespace store {

std::string_view name(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::UnsupportedUrl:
            return "store.unsupported-url";
        case ErrorCode::FolderMissing:
            return "store.folder-missing";
        case ErrorCode::FolderUnwritable:
            return "store.folder-unwritable";
        case ErrorCode::DiskFull:
            return "store.disk-full";
        case ErrorCode::Locked:
            return "store.locked";
        case ErrorCode::Corrupt:
            return "store.corrupt";
        case ErrorCode::SchemaNewer:
            return "store.schema-newer";
        case ErrorCode::MigrationFailed:
            return "store.migration-failed";
        case ErrorCode::KeyMissing:
            return "store.key-missing";
        case ErrorCode::KeyUnusable:
            return "store.key-unusable";
        case ErrorCode::SealBroken:
            return "store.seal-broken";
        case ErrorCode::VisitExists:
            return "store.visit-exists";
        case ErrorCode::VisitUnknown:
            return "store.visit-unknown";
        case ErrorCode::ChainBroken:
            return "store.chain-broken";
        case ErrorCode::Unexpected:
            return "store.unexpected";
    }
    return {};
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    static constexpr std::array codes{
        ErrorCode::UnsupportedUrl, ErrorCode::FolderMissing, ErrorCode::FolderUnwritable, ErrorCode::DiskFull,
        ErrorCode::Locked,         ErrorCode::Corrupt,       ErrorCode::SchemaNewer,      ErrorCode::MigrationFailed,
        ErrorCode::KeyMissing,     ErrorCode::KeyUnusable,   ErrorCode::SealBroken,       ErrorCode::VisitExists,
        ErrorCode::VisitUnknown,   ErrorCode::ChainBroken,   ErrorCode::Unexpected};
    static_assert(codes.size() == static_cast<std::size_t>(ErrorCode::Unexpected) + 1, "every code, as in name()");
    return codes;
}

}  // namespace store
