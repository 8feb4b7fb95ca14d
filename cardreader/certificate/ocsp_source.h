// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/revocation_source.h"

#include <array>
#include <map>

namespace cardreader {
/// Asks an OCSP responder about one certificate at a time and keeps what it said until its nextUpdate. An answer counts
/// when the CA itself or a responder that this CA has appointed signed it, it is about this certificate, and its nonce
/// (where it has one) is ours. Certificates are kept by the digest of their OCSP identifier only.
/// @source RFC 6960; card-applications §5
class OcspSource final : public RevocationSource {
public:
    static constexpr std::chrono::seconds kPause{60};       ///< after a responder that did not answer
    static constexpr std::chrono::minutes kWithoutNext{5};  ///< an answer without nextUpdate counts for so long
    static constexpr std::chrono::hours kLongestKept{24};   ///< whatever nextUpdate says
    static constexpr std::size_t kMostKept = 4096;          ///< answers; more than a day's patients

    OcspSource(std::string url, RevocationFetch fetch) noexcept;
    [[nodiscard]] RevocationAnswer ask(const RevocationQuestion& question) noexcept override;

private:
    using Digest = std::array<std::uint8_t, 32>;
    struct Kept {
        RevocationAnswer answer;
        std::chrono::sys_seconds from{};
        std::chrono::sys_seconds until{};
    };
    [[nodiscard]] Kept fetched(const RevocationQuestion& question) const noexcept;
    void keep(const Digest& key, const Kept& fresh) noexcept;

    std::string m_url;
    RevocationFetch m_fetch;
    std::map<Digest, Kept> m_kept;
    std::chrono::sys_seconds m_silentUntil{};
};
}  // namespace cardreader
