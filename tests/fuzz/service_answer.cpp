// SPDX-License-Identifier: Apache-2.0
// Bodies of HTTPS answers: JSON of nonce and reception, XML of the result.
#include "app/eligibility/service_protocol.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace eligibility;
    static const auto kVisit = QStringLiteral("visit-1");
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto nonce = nonceFrom(body, kVisit); !nonce) {
        fuzz::holds(nonce.error().code == ErrorCode::ServiceGarbled, "a bad nonce is garbled, nothing else");
    }
    static_cast<void>(replyFrom(body, kVisit));
    static_cast<void>(resultFrom(body, QStringLiteral("OQSsiquc01res"), QStringLiteral("1319999999")));
    static_cast<void>(resultFrom(body, QStringLiteral("OQSsiquc01res_face"), QStringLiteral("1319999999")));
    return 0;
}
