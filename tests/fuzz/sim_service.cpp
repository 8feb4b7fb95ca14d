// SPDX-License-Identifier: Apache-2.0
// What reaches the simulated service: whole requests to its calls, and certificates of cards.
#include "tests/fuzz/fuzz.h"
#include "tests/simulators/service/card_certificate.h"
#include "tests/simulators/service/service.h"

#include <algorithm>
#include <memory>

using namespace simservice;

namespace {

/// A service with a few people; it keeps what the requests make of it, as a real one does.
struct Town {
    CardAuthority authority;
    InsuredStore store;
    FaultPlan plan;
    std::unique_ptr<Service> service;

    Town() {
        const bool ready = store.open(QString(), 1).isEmpty() && store.fill(1, 20, QDate(2026, 11, 21)).isEmpty();
        if (ready) {
            service = std::make_unique<Service>(authority, store, ServiceSettings{}, plan);
        }
    }
};

}  // namespace

/// The first byte chooses: a certificate, or a call of the table with the second byte's bits as headers and the rest as
/// the body (for messages, the third byte is the type).
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Town town;
    if (size < 3 || !town.service) {
        return 0;
    }
    const std::string rest(reinterpret_cast<const char*>(data + 3), size - 3);
    if (data[0] == 0) {
        static_cast<void>(CardCertificate::read(QByteArray::fromStdString(rest)));
        return 0;
    }
    const Route& route = routes[data[0] % routes.size()];
    HttpRequest request;
    request.method = route.verb;
    request.path = "/v1" + std::string(route.path);
    static constexpr std::array<const char*, 4> types{"OQSsiquc01", "OQSmuquc01", "OQSmuquc02", "YZKsiquc01"};
    if (const std::size_t open = request.path.find('{'); open != std::string::npos) {
        const std::size_t close = request.path.find('}');
        request.path.replace(open, close - open + 1, types[data[2] % types.size()]);
    }
    request.visit = (data[1] & 1U) != 0 ? "v" : "";
    request.idempotencyKey = (data[1] & 2U) != 0 ? std::to_string(size) : "";
    request.reason = (data[1] & 4U) != 0 ? "r" : "";
    request.body = rest;
    const HttpResponse response = town.service->handle(request);
    fuzz::holds(response.status >= 200 && response.status <= 503, "every request is answered");
    return 0;
}
