// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/fault_plan.h"
#include "tests/simulators/service/http_message.h"
#include "tests/simulators/service/routes.h"

#include <functional>

namespace simservice {

/// Applies what a request drew to its answer; what needs time (delay, reorder, drip) and the connection (loss) is left
/// to the server. Any thread.
class FaultInjection {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    /// Lets the handler work (once, twice or not at all) and changes the answer as drawn.
    [[nodiscard]] HttpResponse answer(const HttpRequest& request, const Drawn& drawn, const Handler& handler);

private:
    [[nodiscard]] HttpResponse swapped(const HttpRequest& request, HttpResponse fresh, bool stale);

    std::mutex m_mutex;
    std::array<HttpResponse, operations> m_earlier;
    std::array<bool, operations> m_has{};
};

/// @return the answer made for somebody else: another visit, another file identifier, another name
[[nodiscard]] HttpResponse withWrongIds(HttpResponse response, const std::string& visit);

}  // namespace simservice
