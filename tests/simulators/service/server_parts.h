// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/http_message.h"
#include "tests/simulators/service/https_server.h"

#include <openssl/ssl.h>

#include <string>

namespace simservice {

/// Makes a context that speaks TLS 1.3 only, asks every client for a certificate of the authority and resumes sessions.
/// @return what could not be read, empty when all is well
[[nodiscard]] std::string secure(SSL_CTX* context, const ServerFiles& files);

/// Makes a context with a certificate for "localhost" that nobody vouches for, made at this moment. @return as above
[[nodiscard]] std::string secureBadly(SSL_CTX* context, const ServerFiles& files);

/// @return SHA-256 of the other end's certificate in hex, empty when it showed none
[[nodiscard]] std::string peerFingerprint(const SSL* ssl);

/// @return bytes that are no answer of any kind
[[nodiscard]] std::string garbage();

/// @return status line and headers up to the empty line: type, length, the service's clock (Date), no-store
[[nodiscard]] std::string headOf(const HttpResponse& response, bool keepAlive);

[[nodiscard]] HttpResponse faultAnswer(unsigned status);
[[nodiscard]] HttpResponse tooLargeAnswer();

}  // namespace simservice
