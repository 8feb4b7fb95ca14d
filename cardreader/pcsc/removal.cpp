// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/removal.h"

#include "cardreader/pcsc/pcsc_error.h"
#include "cardreader/pcsc/reader_states.h"

#include <chrono>

#include <reader.h>

namespace cardreader {
namespace {
using std::chrono::milliseconds;
/// pcscd looks at each reader every 400 ms; a busy machine may make it three looks late.
constexpr milliseconds kNoticeOfRemoval{1600};

/// One question to pcscd about this slot.
/// @return whether the slot is empty
Result<bool> isEmpty(Context::Handle context, SCARD_READERSTATE& state, DWORD timeoutMs) noexcept {
    const auto code = SCardGetStatusChange(context, timeoutMs, &state, 1);
    if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT) {
        return tl::unexpected(pcscError(code));
    }
    if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)) != 0) {
        return tl::unexpected(pcscError(SCARD_E_READER_UNAVAILABLE));
    }
    const bool empty = slotState(state.dwEventState) == SlotState::Empty;
    state.dwCurrentState = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
    return empty;
}

bool meansGone(long code) noexcept {
    const auto meaning = pcscError(code).code;
    return meaning == ErrorCode::CardRemoved || meaning == ErrorCode::NoCard;
}
}  // namespace

bool mayBeRemoval(const Error& error) noexcept {
    switch (error.code) {
        case ErrorCode::CardRemoved:
            return error.native == 0;  // a stump of an answer only; what pcscd itself calls a removal is one
        case ErrorCode::CardNotTransacted:
        case ErrorCode::CardMute:
        case ErrorCode::CardReset:
        case ErrorCode::CardFault:
        case ErrorCode::UnexpectedStatus:
        case ErrorCode::FileDamaged:
        case ErrorCode::PcscUnexpected:
            return true;
        default:
            return false;
    }
}

Result<Presence> lookNow(Context::Handle context, long card, const std::string& reader) noexcept {
    auto state = readerState(reader);
    const auto empty = isEmpty(context, state, 0);
    if (!empty) {
        return tl::unexpected(empty.error());
    }
    if (*empty) {
        return Presence::Gone;
    }
    std::uint8_t presence = 0;
    DWORD size = sizeof presence;
    const auto code = SCardGetAttrib(card, SCARD_ATTR_ICC_PRESENCE, &presence, &size);
    if (meansGone(code)) {
        return Presence::Gone;
    }
    if (code != SCARD_S_SUCCESS || size != sizeof presence) {
        return Presence::Unknown;
    }
    return presence == 0 ? Presence::Gone : Presence::There;  // PC/SC part 3, 3.1.3: 0 = not present
}

Result<bool> leaves(Context::Handle context, const std::string& reader) noexcept {
    using std::chrono::steady_clock;
    const auto deadline = steady_clock::now() + kNoticeOfRemoval;
    auto state = readerState(reader);
    auto empty = isEmpty(context, state, 0);
    // Other changes (in use, mute) on the way there decide nothing.
    while (empty && !*empty) {
        const auto left = std::chrono::ceil<milliseconds>(deadline - steady_clock::now());
        if (left <= milliseconds::zero()) {
            return false;
        }
        empty = isEmpty(context, state, static_cast<DWORD>(left.count()));
    }
    return empty;
}
}  // namespace cardreader
