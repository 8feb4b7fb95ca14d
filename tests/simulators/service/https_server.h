// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/fault_plan.h"
#include "tests/simulators/service/faults.h"
#include "tests/simulators/service/http_message.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace simservice {

struct ServerFiles {
    std::string authority;    ///< PEM: who may stand above clients
    std::string certificate;  ///< PEM
    std::string key;          ///< PEM
};

/// HTTPS/1.1 with mutual TLS 1.3 and session resumption, asynchronous, Boost.Beast over OpenSSL. A client without a
/// certificate of the authority is refused in the handshake.
class HttpsServer {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    /// @param handler  called from several threads at once
    /// @param faults   for every request alike
    /// @param plan     by chance
    HttpsServer(ServerFiles files, Handler handler, const FaultSwitch& faults, FaultPlan& plan);
    ~HttpsServer();

    /// Begins to listen. @param port  0 = any free one
    /// @return what went wrong, empty when all is well
    [[nodiscard]] std::string listen(const std::string& host, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;

    /// Serves until SIGINT, SIGTERM or stop().
    void run(unsigned threads);

    /// Applies Fault::refuse: the port is closed or open when this returns. Any thread but the serving ones.
    void applyFault();
    void stop();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace simservice
