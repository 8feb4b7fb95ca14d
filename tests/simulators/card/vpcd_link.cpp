// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/vpcd_link.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <utility>

namespace simcard {
namespace {

constexpr std::chrono::milliseconds redial{100};

void switchOn(int socket, int option) {
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, option, &on, sizeof on);
}

}  // namespace

VpcdLink::~VpcdLink() {
    hangUp();
}

void VpcdLink::hangUp() {
    if (m_socket >= 0) {
        ::close(m_socket);
    }
    m_socket = -1;
    m_received.clear();
    m_heldBack.clear();
}

bool VpcdLink::dial() {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(m_host.c_str(), std::to_string(m_port).c_str(), &hints, &found) != 0) {
        return false;
    }
    for (const auto* place = found; place != nullptr && m_socket < 0; place = place->ai_next) {
        const int candidate = ::socket(place->ai_family, place->ai_socktype | SOCK_CLOEXEC, place->ai_protocol);
        if (candidate >= 0 && ::connect(candidate, place->ai_addr, place->ai_addrlen) == 0) {
            m_socket = candidate;
        } else if (candidate >= 0) {
            ::close(candidate);
        }
    }
    ::freeaddrinfo(found);
    if (m_socket >= 0) {
        switchOn(m_socket, TCP_NODELAY);
        switchOn(m_socket, TCP_QUICKACK);
    }
    return m_socket >= 0;
}

void VpcdLink::follow(Simulator& simulator) {
    if (m_placement != simulator.placement()) {
        hangUp();
        m_placement = simulator.placement();
    }
    if (simulator.present() && m_socket < 0) {
        static_cast<void>(dial());
    }
    simulator.setConnected(m_socket >= 0);
}

std::optional<timespec> VpcdLink::timeout(const Simulator& simulator) const {
    std::chrono::nanoseconds left = redial;
    if (!simulator.present() || m_socket >= 0) {
        if (m_heldBack.empty()) {
            return std::nullopt;
        }
        left = std::max<std::chrono::nanoseconds>(m_due - Clock::now(), std::chrono::nanoseconds(0));
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
    return timespec{static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
}

void VpcdLink::serve(Simulator& simulator) {
    std::array<std::uint8_t, 4096> buffer{};
    const auto count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
        hangUp();  // pcscd ended or dropped the card: follow() dials again
        if (simulator.present()) {
            simulator.powerOff();
        }
        return;
    }
    // Debian's vpcd writes length and content apart: with a delayed ACK every command would take 44 ms.
    switchOn(m_socket, TCP_QUICKACK);
    if (count > 0) {
        append(m_received, {buffer.data(), static_cast<std::size_t>(count)});
    }
    while (m_socket >= 0 && m_received.size() >= 2) {
        const std::size_t length = static_cast<std::size_t>(m_received[0]) << 8U | m_received[1];
        if (m_received.size() < 2 + length) {
            break;
        }
        const Bytes message(m_received.begin() + 2, m_received.begin() + 2 + static_cast<std::ptrdiff_t>(length));
        m_received.erase(m_received.begin(), m_received.begin() + 2 + static_cast<std::ptrdiff_t>(length));
        handleMessage(simulator, message);
    }
}

void VpcdLink::handleMessage(Simulator& simulator, ByteView message) {
    if (!simulator.present() || m_placement != simulator.placement()) {
        hangUp();
        return;
    }
    if (message.size() == 1) {
        handleControl(simulator, message[0]);
        return;
    }
    // The card's own computing runs while the link carries the command: it is not added to the link's time.
    const auto arrived = Clock::now();
    const auto response = message.empty() ? std::optional<Bytes>{Bytes{}} : simulator.transmit(message);
    if (response) {
        answer(*response, arrived + simulator.delay());
    } else {
        hangUp();
    }
}

void VpcdLink::handleControl(Simulator& simulator, std::uint8_t control) {
    switch (control) {
        case 0:
            simulator.powerOff();
            break;
        case 1:
            simulator.powerOn();
            break;
        case 2:
            simulator.reset();
            break;
        case 4:
            answer(simulator.atr(), Clock::now());
            break;
        default:
            break;
    }
}

void VpcdLink::answer(const Bytes& bytes, Clock::time_point due) {
    Bytes message{static_cast<std::uint8_t>(bytes.size() >> 8U), static_cast<std::uint8_t>(bytes.size() & 0xFFU)};
    append(message, bytes);
    if (due > Clock::now()) {
        m_heldBack = std::move(message);
        m_due = due;
    } else {
        transmit(message);
    }
}

void VpcdLink::sendDue() {
    if (!m_heldBack.empty() && Clock::now() >= m_due) {
        transmit(std::exchange(m_heldBack, {}));
    }
}

void VpcdLink::transmit(const Bytes& bytes) {
    std::size_t sent = 0;
    while (m_socket >= 0 && sent < bytes.size()) {
        const auto count = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR) {
            hangUp();
        } else if (count > 0) {
            sent += static_cast<std::size_t>(count);
        }
    }
}

}  // namespace simcard
