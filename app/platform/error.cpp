// SPDX-License-Identifier: Apache-2.0
#include "app/platform/error.h"

#include <algorithm>
#include <array>

namespace platform {
namespace {

struct Row {
    ErrorCode code;
    std::string_view name;
};

constexpr std::array rows{
    Row{ErrorCode::ConfigMissing, "platform.config-missing"},
    Row{ErrorCode::ConfigUnreadable, "platform.config-unreadable"},
    Row{ErrorCode::ConfigSyntax, "platform.config-syntax"},
    Row{ErrorCode::ConfigUnknownKey, "platform.config-unknown-key"},
    Row{ErrorCode::ConfigWrongType, "platform.config-wrong-type"},
    Row{ErrorCode::ConfigMissingKey, "platform.config-missing-key"},
    Row{ErrorCode::ConfigInvalidValue, "platform.config-invalid-value"},
    Row{ErrorCode::LogUnwritable, "platform.log-unwritable"},
    Row{ErrorCode::HardeningIncomplete, "platform.hardening-incomplete"},
    Row{ErrorCode::FailureTableDamaged, "platform.failure-table-damaged"},
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

}  // namespace platform
