// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_error.h"

#include <algorithm>
#include <array>

#include <winscard.h>

namespace cardreader {
namespace {
struct Row {
    LONG code;
    ErrorCode error;
};

const std::array kRows{
    Row{SCARD_W_REMOVED_CARD, ErrorCode::CardRemoved},
    Row{SCARD_E_NO_SMARTCARD, ErrorCode::NoCard},
    Row{SCARD_W_UNRESPONSIVE_CARD, ErrorCode::CardMute},
    Row{SCARD_W_UNPOWERED_CARD, ErrorCode::CardMute},
    Row{SCARD_W_UNSUPPORTED_CARD, ErrorCode::CardMute},
    Row{SCARD_W_RESET_CARD, ErrorCode::CardReset},
    Row{SCARD_E_NOT_TRANSACTED, ErrorCode::CardNotTransacted},
    Row{SCARD_E_COMM_DATA_LOST, ErrorCode::CardNotTransacted},
    Row{SCARD_E_SHARING_VIOLATION, ErrorCode::CardInUse},
    Row{SCARD_E_NO_SERVICE, ErrorCode::ServiceUnavailable},
    Row{SCARD_E_SERVICE_STOPPED, ErrorCode::ServiceUnavailable},
    Row{SCARD_F_COMM_ERROR, ErrorCode::ServiceUnavailable},  // the socket to pcscd, not the card
    Row{SCARD_W_SECURITY_VIOLATION, ErrorCode::ServiceRefused},
    Row{SCARD_E_NO_ACCESS, ErrorCode::ServiceRefused},
    Row{SCARD_E_NO_READERS_AVAILABLE, ErrorCode::NoReader},
    Row{SCARD_E_UNKNOWN_READER, ErrorCode::ReaderUnavailable},
    Row{SCARD_E_READER_UNAVAILABLE, ErrorCode::ReaderUnavailable},
    Row{SCARD_E_INVALID_HANDLE, ErrorCode::ReaderUnavailable},  // reader or pcscd went away under a connection
    Row{SCARD_E_NO_MEMORY, ErrorCode::OutOfResources},
    Row{SCARD_E_SERVER_TOO_BUSY, ErrorCode::OutOfResources},
    Row{SCARD_E_PROTO_MISMATCH, ErrorCode::CardMute},  // T=0 and T=1 are both offered: the ATR is nonsense
    Row{SCARD_E_CANCELLED, ErrorCode::Cancelled},
};
}  // namespace

Error pcscError(long code) {
    const auto* row = std::find_if(kRows.begin(), kRows.end(), [code](const Row& each) { return each.code == code; });
    const auto error = row == kRows.end() ? ErrorCode::PcscUnexpected : row->error;
    return Error{error, 0, static_cast<std::uint32_t>(code)};
}

SlotState slotState(unsigned long eventState) {
    if ((eventState & SCARD_STATE_PRESENT) == 0) {
        return SlotState::Empty;
    }
    if ((eventState & SCARD_STATE_MUTE) != 0) {
        return SlotState::Mute;
    }
    return (eventState & SCARD_STATE_EXCLUSIVE) != 0 ? SlotState::InUse : SlotState::Present;
}
}  // namespace cardreader
