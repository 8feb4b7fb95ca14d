// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/certificate_report.h"
#include "cardreader/certificate/revocation_list.h"
#include "cardreader/certificate/trust_anchors.h"

namespace cardreader {
/// Whose certificate it is: an expired one of a card keeps three months of grace, one of a telephone ends at once.
/// @source reception-domain §5
enum class GraceRule : std::uint8_t { ThreeMonths, None };

/// Checks a user-authentication certificate: form, signature by any of the anchors, revocation, validity at `now`.
/// Damaged, untrusted, revoked and time come in this order; all of them are values. An expired anchor still counts,
/// since grace outlives it; a revoked entry counts on a stale list too, absence on a stale list does not.
/// @param der  as read from the card; bytes behind the certificate make it Damaged
/// @param revocation  asked once; null = not checked, reported as not configured
/// @thread any; reads no clock
/// @source card-applications §5; reception-domain §5 (grace)
[[nodiscard]] CertificateReport checkCertificate(BytesView der, const TrustAnchors& anchors,
                                                 RevocationSource* revocation, std::chrono::sys_seconds now,
                                                 GraceRule grace = GraceRule::ThreeMonths) noexcept;
/// The same against one list.
[[nodiscard]] CertificateReport checkCertificate(BytesView der, const TrustAnchors& anchors,
                                                 const RevocationList& revocation,
                                                 std::chrono::sys_seconds now) noexcept;

/// @return whether `signature` is RSASSA-PKCS1-v1_5 SHA-256 over `message` under the key of the certificate
[[nodiscard]] bool signatureMatches(BytesView certificateDer, BytesView message, BytesView signature) noexcept;

/// The last second of grace: three months from the end of the (Japanese) month of expiry.
[[nodiscard]] std::chrono::sys_seconds graceEnds(std::chrono::sys_seconds notAfter) noexcept;
/// The first second that is called "expiring": three calendar months before the end.
[[nodiscard]] std::chrono::sys_seconds expiringBegins(std::chrono::sys_seconds notAfter) noexcept;
}  // namespace cardreader
