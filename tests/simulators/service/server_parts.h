// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/http_message.h"

#include <openssl/ssl.h>

#include <string>

namespace simservice {

/// @return SHA-256 of the other end's certificate in hex, empty when it showed none
[[nodiscard]] std::string peerFingerprint(const SSL* ssl);

/// @return bytes that are no answer of any kind
[[nodiscard]] std::string garbage();

[[nodiscard]] HttpResponse faultAnswer(unsigned status);
[[nodiscard]] HttpResponse tooLargeAnswer();

}  // namespace simservice
