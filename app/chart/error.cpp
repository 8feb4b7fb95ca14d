// SPDX-License-Identifier: Apache-2.0
#include "app/chart/error.h"

#include <array>

namespace chart {

std::string_view name(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::NotConfigured:
            return "chart.not-configured";
        case ErrorCode::InvalidInstitution:
            return "chart.invalid-institution";
        case ErrorCode::FolderMissing:
            return "chart.folder-missing";
        case ErrorCode::FolderUnwritable:
            return "chart.folder-unwritable";
        case ErrorCode::FolderFull:
            return "chart.folder-full";
        case ErrorCode::WriteFailed:
            return "chart.write-failed";
        case ErrorCode::MessageNotXml:
            return "chart.message-not-xml";
        case ErrorCode::MessageInsufficient:
            return "chart.message-insufficient";
        case ErrorCode::LedgerUnavailable:
            return "chart.ledger-unavailable";
    }
    return {};
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    static constexpr std::array codes{
        ErrorCode::NotConfigured,    ErrorCode::InvalidInstitution,  ErrorCode::FolderMissing,
        ErrorCode::FolderUnwritable, ErrorCode::FolderFull,          ErrorCode::WriteFailed,
        ErrorCode::MessageNotXml,    ErrorCode::MessageInsufficient, ErrorCode::LedgerUnavailable};
    static_assert(codes.size() == static_cast<std::size_t>(ErrorCode::LedgerUnavailable) + 1,
                  "every code, as in name()");
    return codes;
}

}  // namespace chart
