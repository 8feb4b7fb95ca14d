// SPDX-License-Identifier: Apache-2.0
#include "app/store/error.h"

#include <algorithm>
#include <array>

namespace store {
namespace {

struct Row {
    ErrorCode code;
    std::string_view name;
};

constexpr std::array rows{
    Row{ErrorCode::UnsupportedUrl, "store.unsupported-url"},
    Row{ErrorCode::FolderMissing, "store.folder-missing"},
    Row{ErrorCode::FolderUnwritable, "store.folder-unwritable"},
    Row{ErrorCode::DiskFull, "store.disk-full"},
    Row{ErrorCode::Locked, "store.locked"},
    Row{ErrorCode::Corrupt, "store.corrupt"},
    Row{ErrorCode::SchemaNewer, "store.schema-newer"},
    Row{ErrorCode::MigrationFailed, "store.migration-failed"},
    Row{ErrorCode::KeyMissing, "store.key-missing"},
    Row{ErrorCode::KeyUnusable, "store.key-unusable"},
    Row{ErrorCode::SealBroken, "store.seal-broken"},
    Row{ErrorCode::VisitExists, "store.visit-exists"},
    Row{ErrorCode::VisitUnknown, "store.visit-unknown"},
    Row{ErrorCode::ChainBroken, "store.chain-broken"},
    Row{ErrorCode::Unexpected, "store.unexpected"},
};

constexpr auto codes = [] {
    std::array<ErrorCode, rows.size()> all{};
    std::transform(rows.begin(), rows.end(), all.begin(), [](const Row& row) { return row.code; });
    return all;
}();

}  // namespace

std::string_view name(ErrorCode code) noexcept {
    const auto* row = std::find_if(rows.begin(), rows.end(), [code](const Row& each) { return each.code == code; });
    return row == rows.end() ? std::string_view{} : row->name;
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    return codes;
}

}  // namespace store
