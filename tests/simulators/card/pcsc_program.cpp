// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/pcsc_program.h"

#include <array>
#include <chrono>

#include <winscard.h>

namespace simcard {
namespace {

constexpr std::chrono::milliseconds retry{50};

/// A context and a card on the first reader that has one; let go at the end.
class Connection {
public:
    explicit Connection(DWORD share) {
        std::array<char, 4096> readers{};
        DWORD size = readers.size();
        m_open = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context) == SCARD_S_SUCCESS;
        if (!m_open || SCardListReaders(m_context, nullptr, readers.data(), &size) != SCARD_S_SUCCESS) {
            return;
        }
        const std::string all(readers.data(), size);
        for (std::size_t at = 0; at < all.size() && all[at] != '\0' && !m_connected;) {
            const std::string name = all.c_str() + at;
            DWORD protocol = 0;
            m_connected = SCardConnect(m_context, name.c_str(), share, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &m_card,
                                       &protocol) == SCARD_S_SUCCESS;
            at += name.size() + 1;
        }
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() {
        if (m_connected) {
            SCardDisconnect(m_card, m_farewell);
        }
        if (m_open) {
            SCardReleaseContext(m_context);
        }
    }

    [[nodiscard]] bool connected() const { return m_connected; }
    [[nodiscard]] bool beginTransaction() const { return SCardBeginTransaction(m_card) == SCARD_S_SUCCESS; }
    void resetAtTheEnd() { m_farewell = SCARD_RESET_CARD; }

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    DWORD m_farewell = SCARD_LEAVE_CARD;
    bool m_open = false;
    bool m_connected = false;
};

}  // namespace

PcscProgram::PcscProgram() : m_thread([this] { run(); }) {}

PcscProgram::~PcscProgram() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PcscProgram::play(const std::string& what) {
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = what;
    }
    m_changed.notify_all();
}

std::string PcscProgram::state() const {
    const std::lock_guard lock(m_mutex);
    return m_held.empty() ? "none" : m_held;
}

bool PcscProgram::wanted(const std::string& other) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, retry, [&] { return m_stop || m_wanted != other; });
}

void PcscProgram::run() {
    for (;;) {
        std::string what;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_wanted != m_held; });
            if (m_stop) {
                return;
            }
            what = m_wanted;
            m_held.clear();
        }
        if (!what.empty()) {
            attempt(what);
        }
    }
}

void PcscProgram::attempt(const std::string& what) {
    Connection connection(what == "exclusive" ? SCARD_SHARE_EXCLUSIVE : SCARD_SHARE_SHARED);
    if (!connection.connected() || (what == "transaction" && !connection.beginTransaction())) {
        static_cast<void>(wanted(what));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_held = what;
    }
    if (what == "reset") {
        connection.resetAtTheEnd();
        return;
    }
    while (!wanted(what)) {
    }
}

}  // namespace simcard
