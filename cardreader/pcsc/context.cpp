// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/context.h"

#include "cardreader/pcsc/pcsc_error.h"
#include "cardreader/pcsc/reader_states.h"

#include <type_traits>
#include <utility>

namespace cardreader {
static_assert(std::is_same_v<Context::Handle, SCARDCONTEXT>);

Result<std::vector<std::string>> readerNames(SCARDCONTEXT context) noexcept {
    std::vector<std::string> names;
    while (true) {
        DWORD size = 0;
        auto code = SCardListReaders(context, nullptr, nullptr, &size);
        std::string list(size, '\0');
        if (code == SCARD_S_SUCCESS) {
            code = SCardListReaders(context, nullptr, list.data(), &size);
        }
        if (code == SCARD_E_NO_READERS_AVAILABLE) {
            return names;
        }
        if (code == SCARD_E_INSUFFICIENT_BUFFER) {
            continue;  // a reader came between the two calls
        }
        if (code != SCARD_S_SUCCESS) {
            return tl::unexpected(pcscError(code));
        }
        for (std::size_t at = 0; at < list.size() && list[at] != '\0'; at += names.back().size() + 1) {
            names.emplace_back(list.c_str() + at);
        }
        return names;
    }
}

std::string_view pcscVersion() noexcept {
    return PCSCLITE_VERSION_NUMBER;
}

SCARD_READERSTATE readerState(const std::string& name, DWORD known) noexcept {
    SCARD_READERSTATE state{};
    state.szReader = name.c_str();
    state.dwCurrentState = known;
    return state;
}

std::vector<ReaderSlot> slotsOf(const std::vector<SCARD_READERSTATE>& states) noexcept {
    std::vector<ReaderSlot> slots;
    for (const auto& state : states) {
        if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE | SCARD_STATE_IGNORE)) == 0) {
            const auto events = static_cast<std::uint32_t>((state.dwEventState >> 16U) & 0xFFFFU);
            slots.push_back({state.szReader, slotState(state.dwEventState), events});
        }
    }
    return slots;
}

Result<Context> Context::establish() noexcept {
    SCARDCONTEXT handle = 0;
    const auto code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (code != SCARD_S_SUCCESS) {
        return tl::unexpected(pcscError(code));
    }
    return Context(handle);
}

Context& Context::operator=(Context&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    std::swap(m_open, other.m_open);
    return *this;
}

Context::~Context() {
    if (m_open) {
        SCardReleaseContext(m_handle);
    }
}

Result<std::vector<ReaderSlot>> Context::readers() const noexcept {
    const auto names = readerNames(m_handle);
    if (!names || names->empty()) {
        return names.map([](const auto&) { return std::vector<ReaderSlot>(); });
    }
    std::vector<SCARD_READERSTATE> states;
    for (const auto& each : *names) {
        states.push_back(readerState(each));
    }
    const auto code = SCardGetStatusChange(m_handle, 0, states.data(), static_cast<DWORD>(states.size()));
    if (code == SCARD_E_UNKNOWN_READER) {
        return std::vector<ReaderSlot>();  // unplugged between the two calls
    }
    if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT) {
        return tl::unexpected(pcscError(code));
    }
    return slotsOf(states);
}

void Context::cancel() const noexcept {
    if (m_open) {
        SCardCancel(m_handle);
    }
}
}  // namespace cardreader
