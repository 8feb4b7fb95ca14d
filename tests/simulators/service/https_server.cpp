// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/https_server.h"

#include "tests/simulators/service/server_parts.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <openssl/ssl.h>

#include <array>
#include <atomic>
#include <future>
#include <optional>
#include <thread>
#include <vector>

namespace simservice {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;

constexpr std::uint64_t maximumBodyBytes = 4ULL * 1024 * 1024;
constexpr auto idleLimit = std::chrono::seconds(60);
constexpr auto handshakeLimit = std::chrono::seconds(10);

struct Shared {
    HttpsServer::Handler handler;
    const FaultSwitch& faults;
    asio::ssl::context tls{asio::ssl::context::tls_server};
};

/// One connection, one strand.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(tcp::socket socket, Shared& shared)
        : m_shared(shared), m_stream(std::move(socket), shared.tls), m_timer(m_stream.get_executor()) {}

    void start() {
        asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->handshake(); });
    }

private:
    void handshake() {
        beast::get_lowest_layer(m_stream).expires_after(handshakeLimit);
        m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](error_code error) {
            if (error) {
                return self->letAlertArrive();
            }
            self->m_client = peerFingerprint(self->m_stream.native_handle());
            self->read();
        });
    }

    /// Closing with unread input would reset the connection and lose the alert: read the rest, then close.
    void letAlertArrive() {
        error_code ignored;
        auto& lowest = beast::get_lowest_layer(m_stream);
        lowest.socket().shutdown(tcp::socket::shutdown_send, ignored);
        lowest.expires_after(std::chrono::seconds(2));
        drain();
    }

    void drain() {
        beast::get_lowest_layer(m_stream).async_read_some(asio::buffer(m_rest),
                                                          [self = shared_from_this()](error_code error, std::size_t) {
                                                              if (!error) {
                                                                  self->drain();
                                                              }
                                                          });
    }

    void read() {
        m_parser.emplace();
        m_parser->body_limit(maximumBodyBytes);
        beast::get_lowest_layer(m_stream).expires_after(idleLimit);
        http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](error_code error, std::size_t) {
            if (error == http::error::body_limit) {
                return self->write(tooLargeAnswer(), false);
            }
            if (error) {
                return self->close();
            }
            self->answer();
        });
    }

    void answer() {
        const Fault fault = m_shared.faults.current();
        if (fault.drop || fault.refuse) {
            return beast::get_lowest_layer(m_stream).close();
        }
        HttpResponse response = fault.status == 0 ? m_shared.handler(request()) : faultAnswer(fault.status);
        if (fault.garble) {
            response.body = garbage();
        }
        if (response.status == 204 || response.status == 304) {
            response.body.clear();  // these have none by definition
        }
        const bool keepAlive = m_parser->get().keep_alive();
        if (fault.delay.count() == 0) {
            return write(std::move(response), keepAlive);
        }
        beast::get_lowest_layer(m_stream).expires_never();
        m_timer.expires_after(fault.delay);
        m_timer.async_wait(
            [self = shared_from_this(), response = std::move(response), keepAlive](error_code error) mutable {
                if (!error) {
                    self->write(std::move(response), keepAlive);
                }
            });
    }

    [[nodiscard]] HttpRequest request() {
        auto& message = m_parser->get();
        const auto header = [&message](beast::string_view name) { return std::string(message[name]); };
        const std::string target(message.target());
        return {std::string(message.method_string()),
                target.substr(0, target.find('?')),
                header("Uketsuke-Visit"),
                header("Idempotency-Key"),
                header("Uketsuke-Role"),
                header("Uketsuke-Reason"),
                header("Content-Type"),
                std::move(message.body()),
                m_client};
    }

    void write(HttpResponse response, bool keepAlive) {
        m_answer.emplace();
        m_answer->result(response.status);
        m_answer->set(http::field::content_type, response.contentType);
        m_answer->set(http::field::cache_control, "no-store");
        m_answer->body() = std::move(response.body);
        m_answer->keep_alive(keepAlive);
        m_answer->prepare_payload();
        beast::get_lowest_layer(m_stream).expires_after(idleLimit);
        http::async_write(m_stream, *m_answer, [self = shared_from_this(), keepAlive](error_code error, std::size_t) {
            if (error || !keepAlive) {
                return self->close();
            }
            self->read();
        });
    }

    void close() {
        beast::get_lowest_layer(m_stream).expires_after(handshakeLimit);
        m_stream.async_shutdown([self = shared_from_this()](error_code) {});
    }

    Shared& m_shared;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::string_body>> m_answer;
    std::array<char, 1024> m_rest{};
    std::string m_client;
};

}  // namespace

class HttpsServer::Private {
public:
    Private(ServerFiles given, Handler handler, const FaultSwitch& faults)
        : files(std::move(given)),
          shared{std::move(handler), faults},
          acceptor(asio::make_strand(io)),
          endSignals(io, SIGINT, SIGTERM) {}

    std::string open() {
        error_code error;
        acceptor.open(endpoint.protocol(), error);
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
        acceptor.bind(endpoint, error);
        if (!error) {
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        }
        if (error) {
            return "cannot listen there: " + error.message();
        }
        endpoint = acceptor.local_endpoint();
        boundPort = endpoint.port();
        accept();
        return {};
    }

    void accept() {
        acceptor.async_accept(asio::make_strand(io), [this](error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted || !acceptor.is_open()) {
                return;
            }
            if (!error) {
                socket.set_option(tcp::no_delay(true), error);
                std::make_shared<Connection>(std::move(socket), shared)->start();
            }
            accept();
        });
    }

    void applyRefusal() {
        const bool refuse = shared.faults.current().refuse;
        error_code ignored;
        if (refuse && acceptor.is_open()) {
            acceptor.close(ignored);
        } else if (!refuse && !acceptor.is_open()) {
            static_cast<void>(open());
        }
    }

    ServerFiles files;
    Shared shared;
    asio::io_context io;
    std::atomic<bool> running = false;
    std::atomic<std::uint16_t> boundPort = 0;
    tcp::acceptor acceptor;
    asio::signal_set endSignals;
    tcp::endpoint endpoint;
};

HttpsServer::HttpsServer(ServerFiles files, Handler handler, const FaultSwitch& faults)
    : m_private(std::make_unique<Private>(std::move(files), std::move(handler), faults)) {}
HttpsServer::~HttpsServer() = default;

std::string HttpsServer::listen(const std::string& host, std::uint16_t port) {
    error_code error;
    const auto address = asio::ip::make_address(host, error);
    if (error) {
        return "not an address: " + host;
    }
    m_private->endpoint = {address, port};
    const std::string problem = secure(m_private->shared.tls.native_handle(), m_private->files);
    return problem.empty() ? m_private->open() : problem;
}

std::uint16_t HttpsServer::port() const {
    return m_private->endpoint.port();
}

void HttpsServer::run(unsigned threads) {
    m_private->endSignals.async_wait([this](error_code error, int) {
        if (!error) {
            m_private->io.stop();
        }
    });
    m_private->running = true;
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i) {
        others.emplace_back([this] { m_private->io.run(); });
    }
    m_private->io.run();
}

void HttpsServer::applyFault() {
    if (!m_private->running) {
        return m_private->applyRefusal();
    }
    std::promise<void> done;
    auto applied = done.get_future();
    asio::post(m_private->acceptor.get_executor(), [this, done = std::move(done)]() mutable {
        m_private->applyRefusal();
        done.set_value();
    });
    while (applied.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready && !m_private->io.stopped()) {
    }
}

void HttpsServer::stop() {
    m_private->io.stop();
}

}  // namespace simservice
