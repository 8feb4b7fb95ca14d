// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace cardreader {
/// What the reception may think of a certificate today.
enum class CertificateState : std::uint8_t {
    Valid,
    Expiring,  ///< valid, but less than three months are left
    Grace,     ///< expired, within three months from the end of the month of expiry: still usable as insurance card
    Expired,
    NotYetValid,
    Revoked,
    Untrusted,  ///< no configured anchor signed it
    Damaged,    ///< not a certificate
};
/// @return the word of the command line, e.g. "not-yet-valid"
[[nodiscard]] std::string_view name(CertificateState state) noexcept;

enum class RevocationState : std::uint8_t { Good, Revoked, NotChecked };
/// @return "good", "revoked", "not-checked"
[[nodiscard]] std::string_view name(RevocationState state) noexcept;

/// Why revocation was not checked.
enum class RevocationGap : std::uint8_t {
    None,
    NotConfigured,
    Unreadable,      ///< the list or the answer is not one
    OtherIssuer,     ///< the list is of another CA
    SignatureWrong,  ///< list or answer not signed for the CA that signed the certificate
    Stale,           ///< list or answer past its nextUpdate, or from the future
    Unreachable,     ///< the address did not answer in time
    Refused,         ///< the OCSP responder did not want to answer
    Unknown,         ///< the OCSP responder does not know the certificate
};
[[nodiscard]] std::string_view name(RevocationGap gap) noexcept;

struct CertificateReport {
    CertificateState state = CertificateState::Damaged;
    RevocationState revocation = RevocationState::NotChecked;
    RevocationGap revocationGap = RevocationGap::NotConfigured;
    std::chrono::sys_seconds notBefore{};
    std::chrono::sys_seconds notAfter{};
    std::string issuer;          ///< RFC 2253 name of the issuer; no data of the holder
    bool testHierarchy = false;  ///< the anchor that signed it belongs to O=JPKI-TEST
    friend bool operator==(const CertificateReport&, const CertificateReport&) = default;
};
}  // namespace cardreader
