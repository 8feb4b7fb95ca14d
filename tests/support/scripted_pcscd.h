// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include <winscard.h>

namespace support {
/// pcscd as a table: a test that links this talks to it instead of libpcsclite, for what no virtual reader can be made
/// to do (a reader unplugged, a card without power, a driver's answers, every return code at every call). One at a
/// time; safe to change while a monitor's thread waits.
class ScriptedPcscd {
public:
    using Bytes = std::vector<std::uint8_t>;
    enum class Call : std::uint8_t {
        Establish,
        ListReaders,
        StatusChange,
        Connect,
        Reconnect,
        Begin,
        Transmit,
        Control,
        Attribute
    };

    ScriptedPcscd();
    ~ScriptedPcscd();
    ScriptedPcscd(const ScriptedPcscd&) = delete;
    ScriptedPcscd& operator=(const ScriptedPcscd&) = delete;

    void plug(const std::string& reader, bool withCard);
    void unplug(const std::string& reader);
    void place(const std::string& reader, DWORD state = SCARD_STATE_PRESENT);
    void take(const std::string& reader);

    /// The next `times` calls of this kind fail so; the call is counted all the same.
    void fail(Call call, LONG code, int times = 1);
    [[nodiscard]] int count(Call call);
    [[nodiscard]] int open();  ///< contexts and cards that were not given back

    /// What the card says to a command; the default is 9000 to everything.
    std::function<Bytes(const Bytes&)> card;
    /// What the driver says about SCARD_ATTR_ICC_PRESENCE; empty = not supported.
    Bytes presence;
    Bytes atr{0x3B, 0x88, 0x80, 0x01, 0x00, 0x00, 0x05, 0xE0, 0xB3, 0x81, 0xA1, 0x00, 0x7F};
    Bytes features;    ///< of CM_IOCTL_GET_FEATURE_REQUEST; empty = refused
    Bytes properties;  ///< of any other control code
    DWORD protocol = SCARD_PROTOCOL_T1;

    // What the functions of winscard.h call.
    [[nodiscard]] LONG enter(Call call);
    LONG list(char* readers, DWORD* size);
    LONG awaitChange(DWORD timeoutMs, SCARD_READERSTATE* states, DWORD count);
    LONG connect(const std::string& reader, SCARDHANDLE* handle);
    LONG transmit(const Bytes& command, std::uint8_t* answer, DWORD* size);
    void counted(int change);
    void cancel();

private:
    struct Slot {
        DWORD state = SCARD_STATE_EMPTY;
        DWORD events = 0;
    };
    bool update(SCARD_READERSTATE& state);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, Slot> m_slots;
    std::map<Call, std::pair<LONG, int>> m_failures;
    std::map<Call, int> m_counts;
    int m_open = 0;
    bool m_cancelled = false;
};
}  // namespace support
