// SPDX-License-Identifier: Apache-2.0
#include "load_connection.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fcntl.h>

#include <array>
#include <charconv>

namespace {

constexpr std::size_t piece = 16 * 1024;

}  // namespace

LoadConnection::~LoadConnection() {
    SSL_free(m_ssl);
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

std::string LoadConnection::open(SSL_CTX* context, std::uint16_t port) {
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return "cannot connect";
    }
    const int one = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    m_ssl = SSL_new(context);
    SSL_set_fd(m_ssl, m_socket);
    if (SSL_connect(m_ssl) != 1) {
        return "the handshake failed";
    }
    ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    return {};
}

void LoadConnection::ask(std::string_view method, std::string_view path, std::string_view visit, std::string_view key,
                         std::string_view type, std::string_view body) {
    m_out.clear();
    m_out.append(method)
        .append(" ")
        .append(path)
        .append(" HTTP/1.1\r\nHost: localhost\r\nUketsuke-Visit: ")
        .append(visit);
    m_out.append("\r\nIdempotency-Key: ").append(key).append("\r\nContent-Type: ").append(type);
    m_out.append("\r\nContent-Length: ").append(std::to_string(body.size())).append("\r\n\r\n").append(body);
    m_in.clear();
    m_headSize = 0;
    // Requests fit into a socket's buffer; one that does not is a broken test, which read() then says.
    m_status =
        SSL_write(m_ssl, m_out.data(), static_cast<int>(m_out.size())) == static_cast<int>(m_out.size()) ? 0 : -1;
}

LoadConnection::State LoadConnection::read() {
    if (m_status < 0) {
        return State::Broken;
    }
    while (true) {
        const std::size_t had = m_in.size();
        m_in.resize(had + piece);
        const int count = SSL_read(m_ssl, m_in.data() + had, static_cast<int>(piece));
        m_in.resize(had + static_cast<std::size_t>(std::max(0, count)));
        if (count <= 0) {
            return SSL_get_error(m_ssl, count) == SSL_ERROR_WANT_READ ? State::Waiting : State::Broken;
        }
        if (const State state = parse(); state != State::Waiting) {
            return state;
        }
    }
}

LoadConnection::State LoadConnection::parse() {
    const std::size_t end = m_in.find("\r\n\r\n");
    if (end == std::string::npos) {
        return State::Waiting;
    }
    static constexpr std::string_view statusLine = "HTTP/1.1 ";
    static constexpr std::string_view length = "Content-Length: ";
    const std::size_t at = m_in.find(length);
    if (!m_in.starts_with(statusLine) || at > end) {
        return State::Broken;
    }
    std::from_chars(m_in.data() + statusLine.size(), m_in.data() + end, m_status);
    std::from_chars(m_in.data() + at + length.size(), m_in.data() + end, m_bodySize);
    m_headSize = end + 4;
    return m_in.size() >= m_headSize + m_bodySize ? State::Answered : State::Waiting;
}
