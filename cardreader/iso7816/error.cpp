// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/error.h"

#include <algorithm>
#include <array>

namespace cardreader {
namespace {
struct Row {
    ErrorCode code;
    std::string_view name;
};

constexpr std::array kRows{
    Row{ErrorCode::CardRemoved, "card.removed"},
    Row{ErrorCode::CardMute, "card.mute"},
    Row{ErrorCode::CardNotTransacted, "card.not-transacted"},
    Row{ErrorCode::CardReset, "card.reset"},
    Row{ErrorCode::CardFault, "card.fault"},
    Row{ErrorCode::CardNotSupported, "card.not-supported"},
    Row{ErrorCode::FileMissing, "card.file-missing"},
    Row{ErrorCode::FileDamaged, "card.file-damaged"},
    Row{ErrorCode::AccessDenied, "card.access-denied"},
    Row{ErrorCode::UnexpectedStatus, "card.unexpected-status"},
    Row{ErrorCode::LastTryRefused, "card.last-try-refused"},
    Row{ErrorCode::TriesSpent, "card.tries-spent"},
    Row{ErrorCode::PinIncomplete, "card.pin-incomplete"},
    Row{ErrorCode::SignatureMismatch, "card.signature-mismatch"},
    Row{ErrorCode::CommandInvalid, "card.command-invalid"},
    Row{ErrorCode::CommandForbidden, "card.command-forbidden"},
    Row{ErrorCode::CryptoFailed, "card.crypto-failed"},
    Row{ErrorCode::ServiceUnavailable, "pcsc.service-unavailable"},
    Row{ErrorCode::ServiceRefused, "pcsc.service-refused"},
    Row{ErrorCode::NoReader, "pcsc.no-reader"},
    Row{ErrorCode::ReaderUnavailable, "pcsc.reader-unavailable"},
    Row{ErrorCode::ReaderUnsupported, "pcsc.reader-unsupported"},
    Row{ErrorCode::NoCard, "pcsc.no-card"},
    Row{ErrorCode::CardInUse, "pcsc.card-in-use"},
    Row{ErrorCode::OutOfResources, "pcsc.out-of-resources"},
    Row{ErrorCode::Cancelled, "pcsc.cancelled"},
    Row{ErrorCode::PcscUnexpected, "pcsc.unexpected"},
    Row{ErrorCode::AnchorUnreadable, "certificate.anchor-unreadable"},
    Row{ErrorCode::TestAnchorRefused, "certificate.test-anchor-refused"},
    Row{ErrorCode::RevocationUnreadable, "certificate.revocation-unreadable"},
    Row{ErrorCode::SurfaceAnchorUnreadable, "certificate.surface-anchor-unreadable"},
};

constexpr auto kCodes = [] {
    std::array<ErrorCode, kRows.size()> codes{};
    std::transform(kRows.begin(), kRows.end(), codes.begin(), [](const Row& row) { return row.code; });
    return codes;
}();
static_assert(kRows.size() == static_cast<std::size_t>(ErrorCode::SurfaceAnchorUnreadable) + 1,
              "every code has its row");
}  // namespace

std::string_view name(ErrorCode code) noexcept {
    const auto row = std::find_if(kRows.begin(), kRows.end(), [code](const Row& each) { return each.code == code; });
    return row == kRows.end() ? std::string_view() : row->name;
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    return kCodes;
}
}  // namespace cardreader
