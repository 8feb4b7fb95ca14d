// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace simservice {

/// What the server hands to the service: no library types, so that the heavy headers stay in one source file.
struct HttpRequest {
    std::string method;
    std::string path;            ///< without query
    std::string visit;           ///< header Uketsuke-Visit
    std::string idempotencyKey;  ///< header Idempotency-Key
    std::string role;            ///< header Uketsuke-Role: who looks; "reception" when absent
    std::string reason;          ///< header Uketsuke-Reason: why, in the caller's words (UTF-8)
    std::string contentType;
    std::string body;
    std::string client;  ///< SHA-256 of the client certificate, hex
};

struct HttpResponse {
    unsigned status = 200;
    std::string contentType = "application/json";
    std::string body;
    int retryAfter = 0;  ///< seconds, header Retry-After; 0 = none
};

}  // namespace simservice
