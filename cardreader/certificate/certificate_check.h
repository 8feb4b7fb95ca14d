// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/certificate_report.h"
#include "cardreader/certificate/trust_anchors.h"

#include <filesystem>
#include <memory>

struct X509_crl_st;  // OpenSSL's X509_CRL

namespace cardreader {
/// Where revocation is looked up: today a CRL file; nothing configured means "not checked", said as such.
class RevocationList {
public:
    /// Not configured.
    RevocationList() = default;
    /// @param file  CRL, DER or PEM; read now. A file that cannot be read is kept as "unreadable", which shows in every
    /// report.
    [[nodiscard]] static RevocationList load(const std::filesystem::path& file);
    [[nodiscard]] static RevocationList parse(BytesView text);

    [[nodiscard]] bool isConfigured() const { return m_configured; }
    [[nodiscard]] bool isReadable() const { return m_list != nullptr; }
    /// @return null unless readable
    [[nodiscard]] X509_crl_st* list() const { return m_list.get(); }

private:
    std::shared_ptr<X509_crl_st> m_list;
    bool m_configured = false;
};

/// Checks a user-authentication certificate: form, signature by any of the anchors, revocation, validity at `now`.
/// Damaged, untrusted, revoked and time come in this order; all of them are values. An expired anchor still counts,
/// since grace outlives it; a revoked entry counts on a stale list too, absence on a stale list does not.
/// @param der  as read from the card; bytes behind the certificate make it Damaged
/// @thread any; reads no clock
/// @source card-applications §5; reception-domain §3 (grace)
[[nodiscard]] CertificateReport checkCertificate(BytesView der, const TrustAnchors& anchors,
                                                 const RevocationList& revocation, std::chrono::sys_seconds now);

/// @return whether `signature` is RSASSA-PKCS1-v1_5 SHA-256 over `message` under the key of the certificate
[[nodiscard]] bool signatureMatches(BytesView certificateDer, BytesView message, BytesView signature);

/// The last second of grace: three months from the end of the (Japanese) month of expiry.
[[nodiscard]] std::chrono::sys_seconds graceEnds(std::chrono::sys_seconds notAfter);
/// The first second that is called "expiring": three calendar months before the end.
[[nodiscard]] std::chrono::sys_seconds expiringBegins(std::chrono::sys_seconds notAfter);
}  // namespace cardreader
