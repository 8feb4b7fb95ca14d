// SPDX-License-Identifier: Apache-2.0
#include "app/platform/error.h"

#include <array>

namespace platform {

std::string_view name(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::ConfigMissing:
            return "platform.config-missing";
        case ErrorCode::ConfigUnreadable:
            return "platform.config-unreadable";
        case ErrorCode::ConfigSyntax:
            return "platform.config-syntax";
        case ErrorCode::ConfigUnknownKey:
            return "platform.config-unknown-key";
        case ErrorCode::ConfigWrongType:
            return "platform.config-wrong-type";
        case ErrorCode::ConfigMissingKey:
            return "platform.config-missing-key";
        case ErrorCode::ConfigInvalidValue:
            return "platform.config-invalid-value";
        case ErrorCode::LogUnwritable:
            return "platform.log-unwritable";
        case ErrorCode::HardeningIncomplete:
            return "platform.hardening-incomplete";
        case ErrorCode::FailureTableDamaged:
            return "platform.failure-table-damaged";
        case ErrorCode::StaffFileUnreadable:
            return "platform.staff-file-unreadable";
        case ErrorCode::StaffFileDamaged:
            return "platform.staff-file-damaged";
        case ErrorCode::StaffFileUnwritable:
            return "platform.staff-file-unwritable";
        case ErrorCode::PasscodeUnhashable:
            return "platform.passcode-unhashable";
    }
    return {};
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    static constexpr std::array codes{
        ErrorCode::ConfigMissing,       ErrorCode::ConfigUnreadable,    ErrorCode::ConfigSyntax,
        ErrorCode::ConfigUnknownKey,    ErrorCode::ConfigWrongType,     ErrorCode::ConfigMissingKey,
        ErrorCode::ConfigInvalidValue,  ErrorCode::LogUnwritable,       ErrorCode::HardeningIncomplete,
        ErrorCode::FailureTableDamaged, ErrorCode::StaffFileUnreadable, ErrorCode::StaffFileDamaged,
        ErrorCode::StaffFileUnwritable, ErrorCode::PasscodeUnhashable};
    static_assert(codes.size() == static_cast<std::size_t>(ErrorCode::PasscodeUnhashable) + 1,
                  "every code, as in name()");
    return codes;
}

}  // namespace platform
