// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/certificate_report.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <functional>
#include <optional>
#include <string>

struct x509_st;  // OpenSSL's X509

namespace cardreader {
/// Is this certificate, which that anchor signed, revoked?
struct RevocationQuestion {
    x509_st* certificate = nullptr;
    x509_st* issuer = nullptr;
    std::chrono::sys_seconds now{};
};

struct RevocationAnswer {
    RevocationState state = RevocationState::NotChecked;
    RevocationGap gap = RevocationGap::NotConfigured;  ///< None unless state is NotChecked
    friend bool operator==(const RevocationAnswer&, const RevocationAnswer&) = default;
};

/// Something that knows of revocation. National revocation data goes only to approved bodies, so "not checked" is an
/// everyday answer and says why.
/// @thread the card thread; answers within the limit of what it asks, never waits for ever
/// @source card-applications §5 (Revocation)
class RevocationSource {
public:
    RevocationSource() = default;
    RevocationSource(const RevocationSource&) = delete;
    RevocationSource& operator=(const RevocationSource&) = delete;
    virtual ~RevocationSource() = default;
    [[nodiscard]] virtual RevocationAnswer ask(const RevocationQuestion& question) = 0;
};

/// One request to the outside.
struct RevocationRequest {
    std::string url;
    std::string contentType;  ///< empty = GET, else POST of `body`
    Bytes body;
    std::string expectedType;  ///< media type of a good answer
};

/// Carries a request outside and comes back with the answer's body within its own time limit; nothing when there was
/// no good answer. This pillar knows no network: the program that links it brings one.
using RevocationFetch = std::function<std::optional<Bytes>(const RevocationRequest&)>;
}  // namespace cardreader
