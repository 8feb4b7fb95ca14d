// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/fault_injection.h"
#include "tests/simulators/service/faults.h"
#include "tests/simulators/service/https_server.h"

#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace simservice {

/// Answers that wait for somebody else's (FaultKind::Reorder). Any thread.
class HeldAnswers {
public:
    using Release = std::function<void()>;
    void hold(Release release);
    /// Lets every answer go that waits.
    void releaseAll();

private:
    std::mutex m_mutex;
    std::vector<Release> m_waiting;
};

/// What all connections of a server use.
struct ConnectionShared {
    HttpsServer::Handler handler;
    const FaultSwitch& faults;
    FaultPlan& plan;
    FaultInjection injection{};
    HeldAnswers held{};
    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_server};
    boost::asio::ssl::context badTls{boost::asio::ssl::context::tls_server};
};

/// One connection, one strand: handshake, then request after request; what the client sends ahead waits in the buffer.
class HttpsConnection : public std::enable_shared_from_this<HttpsConnection> {
public:
    HttpsConnection(boost::asio::ip::tcp::socket socket, ConnectionShared& shared, bool badCertificate);
    void start();

private:
    using ErrorCode = boost::system::error_code;

    void handshake();
    void letAlertArrive();
    void drain();
    void read();
    void answer();
    void answerByChance(const Drawn& drawn, bool keepAlive);
    [[nodiscard]] HttpRequest request();
    void writeAfter(std::chrono::milliseconds delay, HttpResponse response, bool keepAlive);
    void writeAfterAnother(std::chrono::milliseconds most, HttpResponse response, bool keepAlive);
    void write(const HttpResponse& response, bool keepAlive);
    void writeDripping(const HttpResponse& response, std::chrono::milliseconds pause);
    void drip(std::chrono::milliseconds pause);
    void close();

    ConnectionShared& m_shared;
    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    /// The answer on its way, head and body in one: as two buffers, Boost 1.74 never sent a body above some 16 kB.
    std::string m_bytes;
    std::size_t m_dripped = 0;
    std::array<char, 1024> m_rest{};
    std::string m_client;
};

}  // namespace simservice
