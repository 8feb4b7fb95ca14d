// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_error.h"

#include <algorithm>
#include <array>

#include <winscard.h>

namespace cardreader {
namespace {
#define UKETSUKE_ROW(code, error)     \
    PcscMeaning {                     \
        code, #code, ErrorCode::error \
    }

// By cause. Codes that only Windows and its card modules give are here too: whoever meets one is told something true.
const std::array kMeanings{
    // The card left, or was never there.
    UKETSUKE_ROW(SCARD_W_REMOVED_CARD, CardRemoved),
    UKETSUKE_ROW(SCARD_E_NO_SMARTCARD, NoCard),
    // A card lies there and gives no sense: wrong side up, sleeve, two cards; T=0 and T=1 are both offered, so a
    // protocol mismatch is an answer to reset that makes no sense.
    UKETSUKE_ROW(SCARD_W_UNRESPONSIVE_CARD, CardMute),
    UKETSUKE_ROW(SCARD_W_UNPOWERED_CARD, CardMute),
    UKETSUKE_ROW(SCARD_W_UNSUPPORTED_CARD, CardMute),
    UKETSUKE_ROW(SCARD_E_PROTO_MISMATCH, CardMute),
    UKETSUKE_ROW(SCARD_E_INVALID_ATR, CardMute),
    // Another kind of card.
    UKETSUKE_ROW(SCARD_E_CARD_UNSUPPORTED, CardNotSupported),
    UKETSUKE_ROW(SCARD_E_UNKNOWN_CARD, CardNotSupported),
    UKETSUKE_ROW(SCARD_E_ICC_INSTALLATION, CardNotSupported),
    UKETSUKE_ROW(SCARD_E_ICC_CREATEORDER, CardNotSupported),
    // The link to the card.
    UKETSUKE_ROW(SCARD_E_NOT_TRANSACTED, CardNotTransacted),
    UKETSUKE_ROW(SCARD_E_COMM_DATA_LOST, CardNotTransacted),
    // Other programs.
    UKETSUKE_ROW(SCARD_W_RESET_CARD, CardReset),
    UKETSUKE_ROW(SCARD_E_SHARING_VIOLATION, CardInUse),
    // pcscd: not running, its socket broken (SCARD_F_COMM_ERROR is not the card's link), going down.
    UKETSUKE_ROW(SCARD_E_NO_SERVICE, ServiceUnavailable),
    UKETSUKE_ROW(SCARD_E_SERVICE_STOPPED, ServiceUnavailable),
    UKETSUKE_ROW(SCARD_F_COMM_ERROR, ServiceUnavailable),
    UKETSUKE_ROW(SCARD_E_SYSTEM_CANCELLED, ServiceUnavailable),
    UKETSUKE_ROW(SCARD_P_SHUTDOWN, ServiceUnavailable),
    UKETSUKE_ROW(SCARD_W_SECURITY_VIOLATION, ServiceRefused),
    UKETSUKE_ROW(SCARD_E_NO_ACCESS, ServiceRefused),
    UKETSUKE_ROW(SCARD_E_NO_MEMORY, OutOfResources),
    UKETSUKE_ROW(SCARD_E_SERVER_TOO_BUSY, OutOfResources),
    // The reader: none, unplugged under a connection (INVALID_HANDLE), silent, or with a driver that cannot be used.
    UKETSUKE_ROW(SCARD_E_NO_READERS_AVAILABLE, NoReader),
    UKETSUKE_ROW(SCARD_E_UNKNOWN_READER, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_E_READER_UNAVAILABLE, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_E_INVALID_HANDLE, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_E_NOT_READY, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_E_TIMEOUT, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_F_WAITED_TOO_LONG, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_E_CANT_DISPOSE, ReaderUnavailable),
    UKETSUKE_ROW(SCARD_E_READER_UNSUPPORTED, ReaderUnsupported),
    UKETSUKE_ROW(SCARD_E_DUPLICATE_READER, ReaderUnsupported),
    // Ended on purpose.
    UKETSUKE_ROW(SCARD_E_CANCELLED, Cancelled),
    UKETSUKE_ROW(SCARD_W_CANCELLED_BY_USER, Cancelled),
    // Faults of this program.
    UKETSUKE_ROW(SCARD_E_INVALID_PARAMETER, CommandInvalid),
    UKETSUKE_ROW(SCARD_E_INVALID_VALUE, CommandInvalid),
    UKETSUKE_ROW(SCARD_E_INVALID_TARGET, CommandInvalid),
    UKETSUKE_ROW(SCARD_E_INSUFFICIENT_BUFFER, CommandInvalid),
    UKETSUKE_ROW(SCARD_E_PCI_TOO_SMALL, CommandInvalid),
    UKETSUKE_ROW(SCARD_E_BAD_SEEK, CommandInvalid),
    // What Windows' card modules say in place of a status word.
    UKETSUKE_ROW(SCARD_E_DIR_NOT_FOUND, FileMissing),
    UKETSUKE_ROW(SCARD_E_FILE_NOT_FOUND, FileMissing),
    UKETSUKE_ROW(SCARD_E_NO_DIR, FileMissing),
    UKETSUKE_ROW(SCARD_E_NO_FILE, FileMissing),
    UKETSUKE_ROW(SCARD_E_NO_SUCH_CERTIFICATE, FileMissing),
    UKETSUKE_ROW(SCARD_E_CERTIFICATE_UNAVAILABLE, FileMissing),
    UKETSUKE_ROW(SCARD_E_NO_KEY_CONTAINER, FileMissing),
    UKETSUKE_ROW(SCARD_W_EOF, FileDamaged),
    UKETSUKE_ROW(SCARD_E_WRITE_TOO_MANY, CardFault),
    UKETSUKE_ROW(SCARD_E_INVALID_CHV, AccessDenied),
    UKETSUKE_ROW(SCARD_W_WRONG_CHV, AccessDenied),
    UKETSUKE_ROW(SCARD_W_CHV_BLOCKED, AccessDenied),
    UKETSUKE_ROW(SCARD_W_CARD_NOT_AUTHENTICATED, AccessDenied),
    // Codes that say nothing about a cause. UNEXPECTED and UNSUPPORTED_FEATURE are one value.
    UKETSUKE_ROW(SCARD_E_UNEXPECTED, PcscUnexpected),
    UKETSUKE_ROW(SCARD_E_UNKNOWN_RES_MNG, PcscUnexpected),
    UKETSUKE_ROW(SCARD_F_INTERNAL_ERROR, PcscUnexpected),
    UKETSUKE_ROW(SCARD_F_UNKNOWN_ERROR, PcscUnexpected),
};
#undef UKETSUKE_ROW

/// PC/SC-Lite's codes are positive where LONG has 64 bits and negative where a driver sign-extended them: 32 bits
/// count.
const PcscMeaning* meaningOf(std::uint32_t code) noexcept {
    const auto* row = std::find_if(kMeanings.begin(), kMeanings.end(), [code](const PcscMeaning& each) {
        return static_cast<std::uint32_t>(each.code) == code;
    });
    return row == kMeanings.end() ? nullptr : row;
}
}  // namespace

std::span<const PcscMeaning> pcscMeanings() noexcept {
    return kMeanings;
}

Error pcscError(long code) noexcept {
    const auto native = static_cast<std::uint32_t>(code);
    const auto* row = meaningOf(native);
    return Error{row == nullptr ? ErrorCode::PcscUnexpected : row->error, 0, native};
}

std::string_view pcscName(std::uint32_t native) noexcept {
    const auto* row = meaningOf(native);
    return row == nullptr ? std::string_view() : row->name;
}

SlotState slotState(unsigned long eventState) noexcept {
    if ((eventState & SCARD_STATE_PRESENT) == 0) {
        return SlotState::Empty;
    }
    if ((eventState & SCARD_STATE_MUTE) != 0) {
        return SlotState::Mute;
    }
    return (eventState & SCARD_STATE_EXCLUSIVE) != 0 ? SlotState::InUse : SlotState::Present;
}
}  // namespace cardreader
