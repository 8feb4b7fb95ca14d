// SPDX-License-Identifier: Apache-2.0
#include "app/chart/error.h"

#include <algorithm>
#include <array>

namespace chart {
namespace {

struct Row {
    ErrorCode code;
    std::string_view name;
};

constexpr std::array rows{
    Row{ErrorCode::NotConfigured, "chart.not-configured"},
    Row{ErrorCode::InvalidInstitution, "chart.invalid-institution"},
    Row{ErrorCode::FolderMissing, "chart.folder-missing"},
    Row{ErrorCode::FolderUnwritable, "chart.folder-unwritable"},
    Row{ErrorCode::FolderFull, "chart.folder-full"},
    Row{ErrorCode::WriteFailed, "chart.write-failed"},
    Row{ErrorCode::MessageNotXml, "chart.message-not-xml"},
    Row{ErrorCode::MessageInsufficient, "chart.message-insufficient"},
    Row{ErrorCode::LedgerUnavailable, "chart.ledger-unavailable"},
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

}  // namespace chart
