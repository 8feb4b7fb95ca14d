// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/fault_injection.h"

#include "tests/simulators/service/server_parts.h"

namespace simservice {
namespace {

void replaceAll(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); !what.empty() && at != std::string::npos;
         at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

/// Puts other text between the tags of every element of that name.
void replaceElement(std::string& xml, const std::string& name, const std::string& with) {
    const std::string open = "<" + name + ">";
    const std::string close = "</" + name + ">";
    for (std::size_t at = xml.find(open); at != std::string::npos; at = xml.find(open, at + open.size())) {
        const std::size_t end = xml.find(close, at);
        if (end != std::string::npos) {
            xml.replace(at + open.size(), end - at - open.size(), with);
        }
    }
}

bool has(const Drawn& drawn, FaultKind kind) {
    return drawn[static_cast<std::size_t>(kind)].has_value();
}

}  // namespace

HttpResponse withWrongIds(HttpResponse response, const std::string& visit) {
    if (response.contentType.ends_with("json")) {
        replaceAll(response.body, visit, "somebody-elses-visit");
    } else {
        replaceElement(response.body, "ArbitraryFileIdentifier", "WRONG-FILE");
        replaceElement(response.body, "ReceptionNumber", "99999999999999999999");
        replaceElement(response.body, "ArbitraryIdentifier", "WRONG-CHART");
    }
    return response;
}

HttpResponse FaultInjection::answer(const HttpRequest& request, const Drawn& drawn, const Handler& handler) {
    if (has(drawn, FaultKind::Storm)) {
        HttpResponse storm = faultAnswer(503);
        storm.retryAfter = 1;
        return storm;
    }
    HttpResponse response = handler(request);
    if (has(drawn, FaultKind::Duplicate)) {
        response = handler(request);
    }
    response = swapped(request, std::move(response), has(drawn, FaultKind::Stale));
    if (has(drawn, FaultKind::WrongId)) {
        response = withWrongIds(std::move(response), request.visit);
    }
    if (has(drawn, FaultKind::Garbage)) {
        response.body = garbage();
    }
    return response;
}

HttpResponse FaultInjection::swapped(const HttpRequest& request, HttpResponse fresh, bool stale) {
    const auto kind = static_cast<std::size_t>(match(request.method, request.path).operation);
    const std::lock_guard lock(m_mutex);
    HttpResponse given = stale && m_has[kind] ? m_earlier[kind] : fresh;
    m_earlier[kind] = std::move(fresh);
    m_has[kind] = true;
    return given;
}

}  // namespace simservice
