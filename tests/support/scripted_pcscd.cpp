// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripted_pcscd.h"

#include <algorithm>
#include <chrono>
#include <cstring>

#include <reader.h>

namespace support {
namespace {
ScriptedPcscd* current = nullptr;
constexpr const char* kPlugAndPlay = R"(\\?PnP?\Notification)";

LONG copy(const ScriptedPcscd::Bytes& bytes, std::uint8_t* to, DWORD* size) {
    if (bytes.empty()) {
        return SCARD_E_UNSUPPORTED_FEATURE;
    }
    if (to != nullptr && *size < bytes.size()) {
        return SCARD_E_INSUFFICIENT_BUFFER;
    }
    if (to != nullptr) {
        std::copy(bytes.begin(), bytes.end(), to);
    }
    *size = bytes.size();
    return SCARD_S_SUCCESS;
}
}  // namespace

ScriptedPcscd::ScriptedPcscd() {
    current = this;
}

ScriptedPcscd::~ScriptedPcscd() {
    current = nullptr;
}

void ScriptedPcscd::plug(const std::string& reader, bool withCard) {
    const std::lock_guard lock(m_mutex);
    m_slots[reader] = Slot{static_cast<DWORD>(withCard ? SCARD_STATE_PRESENT : SCARD_STATE_EMPTY), 0};
    m_changed.notify_all();
}

void ScriptedPcscd::unplug(const std::string& reader) {
    const std::lock_guard lock(m_mutex);
    m_slots.erase(reader);
    m_changed.notify_all();
}

void ScriptedPcscd::place(const std::string& reader, DWORD state) {
    const std::lock_guard lock(m_mutex);
    auto& slot = m_slots.at(reader);
    slot = Slot{state, slot.events + 1};
    m_changed.notify_all();
}

void ScriptedPcscd::take(const std::string& reader) {
    place(reader, SCARD_STATE_EMPTY);
}

void ScriptedPcscd::fail(Call call, LONG code, int times) {
    const std::lock_guard lock(m_mutex);
    m_failures[call] = {code, times};
    if (call == Call::StatusChange) {
        m_changed.notify_all();
    }
}

int ScriptedPcscd::count(Call call) {
    const std::lock_guard lock(m_mutex);
    return m_counts[call];
}

int ScriptedPcscd::open() {
    const std::lock_guard lock(m_mutex);
    return m_open;
}

LONG ScriptedPcscd::enter(Call call) {
    const std::lock_guard lock(m_mutex);
    ++m_counts[call];
    auto& [code, times] = m_failures[call];
    return times > 0 && times-- > 0 ? code : SCARD_S_SUCCESS;
}

LONG ScriptedPcscd::list(char* readers, DWORD* size) {
    const std::lock_guard lock(m_mutex);
    std::string all;
    for (const auto& [name, slot] : m_slots) {
        all += name + '\0';
    }
    if (all.empty()) {
        return SCARD_E_NO_READERS_AVAILABLE;
    }
    all += '\0';
    if (readers != nullptr && *size < all.size()) {
        return SCARD_E_INSUFFICIENT_BUFFER;
    }
    if (readers != nullptr) {
        std::memcpy(readers, all.data(), all.size());
    }
    *size = all.size();
    return SCARD_S_SUCCESS;
}

/// Writes the slot's state; @return whether it differs from what the caller knows.
bool ScriptedPcscd::update(SCARD_READERSTATE& state) {
    if (std::strcmp(state.szReader, kPlugAndPlay) == 0) {
        return state.dwCurrentState >> 16U != m_slots.size();
    }
    const auto slot = m_slots.find(state.szReader);
    const DWORD now = slot == m_slots.end() ? static_cast<DWORD>(SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE)
                                            : slot->second.state | slot->second.events << 16U;
    const bool changed = now != state.dwCurrentState;
    state.dwEventState = now | (changed ? SCARD_STATE_CHANGED : 0U);
    return changed;
}

LONG ScriptedPcscd::awaitChange(DWORD timeoutMs, SCARD_READERSTATE* states, DWORD count) {
    std::unique_lock lock(m_mutex);
    m_cancelled = false;
    auto& failure = m_failures[Call::StatusChange];
    const auto changed = [&] {
        bool any = false;
        for (DWORD at = 0; at < count; ++at) {
            any = update(states[at]) || any;
        }
        return any || m_cancelled || failure.second > 0;
    };
    const bool ended = m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs), changed);
    if (failure.second > 0) {
        --failure.second;
        return failure.first;
    }
    if (m_cancelled) {
        return SCARD_E_CANCELLED;
    }
    return ended ? SCARD_S_SUCCESS : SCARD_E_TIMEOUT;
}

LONG ScriptedPcscd::connect(const std::string& reader, SCARDHANDLE* handle) {
    const std::lock_guard lock(m_mutex);
    const auto slot = m_slots.find(reader);
    if (slot == m_slots.end()) {
        return SCARD_E_UNKNOWN_READER;
    }
    if ((slot->second.state & SCARD_STATE_PRESENT) == 0) {
        return SCARD_E_NO_SMARTCARD;
    }
    *handle = 1;
    ++m_open;
    return SCARD_S_SUCCESS;
}

LONG ScriptedPcscd::transmit(const Bytes& command, std::uint8_t* answer, DWORD* size) {
    const auto said = card ? card(command) : Bytes{0x90, 0x00};
    if (said.size() > *size) {
        return SCARD_E_INSUFFICIENT_BUFFER;
    }
    std::copy(said.begin(), said.end(), answer);
    *size = said.size();
    return SCARD_S_SUCCESS;
}

void ScriptedPcscd::counted(int change) {
    const std::lock_guard lock(m_mutex);
    m_open += change;
}

void ScriptedPcscd::cancel() {
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    m_changed.notify_all();
}
}  // namespace support

// The part of winscard.h that the product uses.
using support::current;
using Call = support::ScriptedPcscd::Call;

extern "C" {
const SCARD_IO_REQUEST g_rgSCardT0Pci{SCARD_PROTOCOL_T0, sizeof(SCARD_IO_REQUEST)};
const SCARD_IO_REQUEST g_rgSCardT1Pci{SCARD_PROTOCOL_T1, sizeof(SCARD_IO_REQUEST)};

LONG SCardEstablishContext(DWORD, LPCVOID, LPCVOID, LPSCARDCONTEXT context) {
    const auto code = current->enter(Call::Establish);
    if (code == SCARD_S_SUCCESS) {
        *context = 1;
        current->counted(1);
    }
    return code;
}

LONG SCardReleaseContext(SCARDCONTEXT) {
    current->counted(-1);
    return SCARD_S_SUCCESS;
}

LONG SCardListReaders(SCARDCONTEXT, LPCSTR, LPSTR readers, LPDWORD size) {
    const auto code = current->enter(Call::ListReaders);
    return code == SCARD_S_SUCCESS ? current->list(readers, size) : code;
}

LONG SCardGetStatusChange(SCARDCONTEXT, DWORD timeout, SCARD_READERSTATE* states, DWORD count) {
    return current->awaitChange(timeout, states, count);
}

LONG SCardCancel(SCARDCONTEXT) {
    current->cancel();
    return SCARD_S_SUCCESS;
}

LONG SCardConnect(SCARDCONTEXT, LPCSTR reader, DWORD, DWORD, LPSCARDHANDLE card, LPDWORD protocol) {
    const auto code = current->enter(Call::Connect);
    *protocol = current->protocol;
    return code == SCARD_S_SUCCESS ? current->connect(reader, card) : code;
}

LONG SCardReconnect(SCARDHANDLE, DWORD, DWORD, DWORD, LPDWORD protocol) {
    *protocol = current->protocol;
    return current->enter(Call::Reconnect);
}

LONG SCardDisconnect(SCARDHANDLE, DWORD) {
    current->counted(-1);
    return SCARD_S_SUCCESS;
}

LONG SCardBeginTransaction(SCARDHANDLE) {
    return current->enter(Call::Begin);
}

LONG SCardEndTransaction(SCARDHANDLE, DWORD) {
    return SCARD_S_SUCCESS;
}

LONG SCardTransmit(SCARDHANDLE, const SCARD_IO_REQUEST*, LPCBYTE command, DWORD length, SCARD_IO_REQUEST*,
                   LPBYTE answer, LPDWORD size) {
    const auto code = current->enter(Call::Transmit);
    return code == SCARD_S_SUCCESS ? current->transmit({command, command + length}, answer, size) : code;
}

LONG SCardControl(SCARDHANDLE, DWORD control, LPCVOID, DWORD, LPVOID answer, DWORD size, LPDWORD received) {
    const auto code = current->enter(Call::Control);
    const auto& said = control == CM_IOCTL_GET_FEATURE_REQUEST ? current->features : current->properties;
    *received = size;
    return code == SCARD_S_SUCCESS ? support::copy(said, static_cast<std::uint8_t*>(answer), received) : code;
}

LONG SCardGetAttrib(SCARDHANDLE, DWORD attribute, LPBYTE value, LPDWORD size) {
    const auto code = current->enter(Call::Attribute);
    const auto& said = attribute == SCARD_ATTR_ICC_PRESENCE ? current->presence : current->atr;
    return code == SCARD_S_SUCCESS ? support::copy(said, value, size) : code;
}
}
