// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/simulator.h"

#include <ctime>

namespace simcard {

/// The wire to vsmartcard's virtual reader. A connected socket is a card on the reader; hanging up takes it away.
///
/// The protocol: every message is a two-byte big-endian length and that many bytes. Length 1 is a control byte
/// (0 power off, 1 power on, 2 reset, 4 give the ATR), anything longer a command APDU; only the ATR and APDUs are
/// answered.
class VpcdLink {
public:
    VpcdLink(std::string host, int port) : m_host(std::move(host)), m_port(port) {}
    ~VpcdLink();
    VpcdLink(const VpcdLink&) = delete;
    VpcdLink& operator=(const VpcdLink&) = delete;

    /// Brings the wire into the state that the card asks for: connected while one is there.
    void follow(Simulator& simulator);

    /// Reads what has come and answers it.
    void serve(Simulator& simulator);

    /// Sends the answer that was held back, if its time has come.
    void sendDue();

    [[nodiscard]] int descriptor() const { return m_socket; }

    /// @return how long the loop may wait at most before calling follow() and sendDue() again; nothing: for ever
    [[nodiscard]] std::optional<timespec> timeout(const Simulator& simulator) const;

private:
    using Clock = std::chrono::steady_clock;

    void hangUp();
    [[nodiscard]] bool dial();
    void handleMessage(Simulator& simulator, ByteView message);
    void handleControl(Simulator& simulator, std::uint8_t control);
    void answer(const Bytes& bytes, Clock::time_point due);
    void transmit(const Bytes& bytes);

    std::string m_host;
    int m_port;
    int m_socket = -1;
    unsigned m_placement = 0;
    Bytes m_received;
    Bytes m_heldBack;
    Clock::time_point m_due;
};

}  // namespace simcard
