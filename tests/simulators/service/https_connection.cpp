// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/https_connection.h"

#include "tests/simulators/service/server_parts.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <utility>

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
constexpr std::size_t dripBytes = 16;

std::optional<std::chrono::milliseconds> time(const Drawn& drawn, FaultKind kind) {
    const auto& value = drawn[static_cast<std::size_t>(kind)];
    return value ? std::optional(std::chrono::milliseconds(*value)) : std::nullopt;
}

}  // namespace

void HeldAnswers::hold(Release release) {
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(release));
}

void HeldAnswers::releaseAll() {
    std::vector<Release> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const Release& each : waiting) {
        each();
    }
}

HttpsConnection::HttpsConnection(tcp::socket socket, ConnectionShared& shared, bool badCertificate)
    : m_shared(shared),
      m_stream(std::move(socket), badCertificate ? shared.badTls : shared.tls),
      m_timer(m_stream.get_executor()) {}

void HttpsConnection::start() {
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->handshake(); });
}

void HttpsConnection::handshake() {
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
void HttpsConnection::letAlertArrive() {
    error_code ignored;
    auto& lowest = beast::get_lowest_layer(m_stream);
    lowest.socket().shutdown(tcp::socket::shutdown_send, ignored);
    lowest.expires_after(std::chrono::seconds(2));
    drain();
}

void HttpsConnection::drain() {
    beast::get_lowest_layer(m_stream).async_read_some(asio::buffer(m_rest),
                                                      [self = shared_from_this()](error_code error, std::size_t) {
                                                          if (!error) {
                                                              self->drain();
                                                          }
                                                      });
}

void HttpsConnection::read() {
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

void HttpsConnection::answer() {
    const Fault fault = m_shared.faults.current();
    if (fault.drop || fault.refuse) {
        return beast::get_lowest_layer(m_stream).close();
    }
    const bool keepAlive = m_parser->get().keep_alive();
    if (fault.isNone()) {
        if (m_shared.plan.isOn()) {
            return answerByChance(m_shared.plan.draw(), keepAlive);
        }
        return write(m_shared.handler(request()), keepAlive);
    }
    HttpResponse response = fault.status == 0 ? m_shared.handler(request()) : faultAnswer(fault.status);
    if (fault.garble) {
        response.body = garbage();
    }
    if (response.status == 204 || response.status == 304) {
        response.body.clear();  // these have none by definition
    }
    writeAfter(fault.delay, std::move(response), keepAlive);
}

void HttpsConnection::answerByChance(const Drawn& drawn, bool keepAlive) {
    HttpResponse response = m_shared.injection.answer(request(), drawn, m_shared.handler);
    if (time(drawn, FaultKind::Loss)) {
        return beast::get_lowest_layer(m_stream).close();
    }
    if (const auto pause = time(drawn, FaultKind::Drip)) {
        return writeDripping(response, *pause);
    }
    if (const auto most = time(drawn, FaultKind::Reorder)) {
        return writeAfterAnother(*most, std::move(response), keepAlive);
    }
    writeAfter(time(drawn, FaultKind::Delay).value_or(std::chrono::milliseconds(0)), std::move(response), keepAlive);
}

HttpRequest HttpsConnection::request() {
    auto& message = m_parser->get();
    const auto header = [&message](beast::string_view name) { return std::string(message[name]); };
    const std::string_view target(message.target().data(), message.target().size());
    return {std::string(message.method_string()),
            std::string(target.substr(0, target.find('?'))),
            header("Uketsuke-Visit"),
            header("Idempotency-Key"),
            header("Uketsuke-Role"),
            header("Uketsuke-Reason"),
            header("Content-Type"),
            std::move(message.body()),
            m_client};
}

void HttpsConnection::writeAfter(std::chrono::milliseconds delay, HttpResponse response, bool keepAlive) {
    if (delay.count() == 0) {
        return write(response, keepAlive);
    }
    beast::get_lowest_layer(m_stream).expires_never();
    m_timer.expires_after(delay);
    m_timer.async_wait(
        [self = shared_from_this(), response = std::move(response), keepAlive](error_code error) mutable {
            if (!error) {
                self->write(response, keepAlive);
            }
        });
}

void HttpsConnection::writeAfterAnother(std::chrono::milliseconds most, HttpResponse response, bool keepAlive) {
    beast::get_lowest_layer(m_stream).expires_never();
    m_timer.expires_after(most);
    m_timer.async_wait([self = shared_from_this(), response = std::move(response), keepAlive](error_code) mutable {
        self->write(response, keepAlive);  // cancelled: somebody else was answered
    });
    m_shared.held.hold(
        [self = shared_from_this()] { asio::post(self->m_stream.get_executor(), [self] { self->m_timer.cancel(); }); });
}

void HttpsConnection::write(const HttpResponse& response, bool keepAlive) {
    m_bytes = headOf(response, keepAlive);
    m_bytes += response.body;
    beast::get_lowest_layer(m_stream).expires_after(idleLimit);
    asio::async_write(m_stream, asio::buffer(m_bytes),
                      [self = shared_from_this(), keepAlive](error_code error, std::size_t) {
                          if (self->m_shared.plan.isOn()) {
                              self->m_shared.held.releaseAll();
                          }
                          if (error || !keepAlive) {
                              return self->close();
                          }
                          self->read();
                      });
}

void HttpsConnection::writeDripping(const HttpResponse& response, std::chrono::milliseconds pause) {
    m_bytes = headOf(response, false) + response.body;
    m_dripped = 0;
    beast::get_lowest_layer(m_stream).expires_never();
    drip(pause);
}

void HttpsConnection::drip(std::chrono::milliseconds pause) {
    if (m_dripped == m_bytes.size()) {
        return close();
    }
    const std::size_t count = std::min(dripBytes, m_bytes.size() - m_dripped);
    asio::async_write(m_stream, asio::buffer(m_bytes.data() + m_dripped, count),
                      [self = shared_from_this(), count, pause](error_code error, std::size_t) {
                          if (error) {
                              return;
                          }
                          self->m_dripped += count;
                          self->m_timer.expires_after(pause);
                          self->m_timer.async_wait([self, pause](error_code) { self->drip(pause); });
                      });
}

void HttpsConnection::close() {
    beast::get_lowest_layer(m_stream).expires_after(handshakeLimit);
    m_stream.async_shutdown([self = shared_from_this()](error_code) {});
}

}  // namespace simservice
