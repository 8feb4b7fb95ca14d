// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/https_server.h"

#include "tests/simulators/service/https_connection.h"
#include "tests/simulators/service/server_parts.h"

#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/strand.hpp>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace simservice {
namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using boost::system::error_code;

}  // namespace

class HttpsServer::Private {
public:
    Private(ServerFiles given, Handler handler, const FaultSwitch& faults, FaultPlan& plan)
        : files(std::move(given)),
          shared{std::move(handler), faults, plan},
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
                const bool bad = shared.plan.drawCertificate();
                std::make_shared<HttpsConnection>(std::move(socket), shared, bad)->start();
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
    ConnectionShared shared;
    asio::io_context io;
    std::atomic<bool> running = false;
    std::atomic<std::uint16_t> boundPort = 0;
    tcp::acceptor acceptor;
    asio::signal_set endSignals;
    tcp::endpoint endpoint;
};

HttpsServer::HttpsServer(ServerFiles files, Handler handler, const FaultSwitch& faults, FaultPlan& plan)
    : m_private(std::make_unique<Private>(std::move(files), std::move(handler), faults, plan)) {}
HttpsServer::~HttpsServer() = default;

std::string HttpsServer::listen(const std::string& host, std::uint16_t port) {
    error_code error;
    const auto address = asio::ip::make_address(host, error);
    if (error) {
        return "not an address: " + host;
    }
    m_private->endpoint = {address, port};
    std::string problem = secure(m_private->shared.tls.native_handle(), m_private->files);
    if (problem.empty()) {
        problem = secureBadly(m_private->shared.badTls.native_handle(), m_private->files);
    }
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
