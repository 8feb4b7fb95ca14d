// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <string>
#include <string_view>

/// One TLS connection to localhost that asks and reads without blocking; one call at a time.
class LoadConnection {
public:
    /// Connects and shakes hands, blocking. @return what went wrong, empty when all is well
    [[nodiscard]] std::string open(SSL_CTX* context, std::uint16_t port);
    LoadConnection() = default;
    ~LoadConnection();
    LoadConnection(const LoadConnection&) = delete;
    LoadConnection& operator=(const LoadConnection&) = delete;

    [[nodiscard]] int descriptor() const { return m_socket; }
    void ask(std::string_view method, std::string_view path, std::string_view visit, std::string_view key,
             std::string_view type, std::string_view body);
    enum class State { Waiting, Answered, Broken };
    /// Reads what is there. @return whether the whole answer has arrived
    [[nodiscard]] State read();
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] std::string_view body() const { return {m_in.data() + m_headSize, m_bodySize}; }

private:
    [[nodiscard]] State parse();

    int m_socket = -1;
    SSL* m_ssl = nullptr;
    std::string m_out;
    std::string m_in;
    std::size_t m_headSize = 0;
    std::size_t m_bodySize = 0;
    int m_status = 0;
};
