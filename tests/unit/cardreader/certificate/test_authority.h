// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/secret_bytes.h"

#include <openssl/types.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

/// A CA made for one test: issues certificates and revocation lists with OpenSSL, independently of the code under test.
class TestAuthority {
public:
    using Time = std::chrono::sys_seconds;
    struct Leaf {
        Time notBefore;
        Time notAfter;
        long serial = 0x4000001;
        const char* keyUsage = "critical,digitalSignature";
        const char* extendedKeyUsage = nullptr;
    };

    /// @param organization  O= of its name; all authorities of one organization have the same name
    explicit TestAuthority(const std::string& organization);

    [[nodiscard]] cardreader::Bytes certificate() const;  ///< DER
    [[nodiscard]] cardreader::Bytes issue(const Leaf& leaf) const;
    [[nodiscard]] cardreader::Bytes revoke(const std::vector<long>& serials, Time thisUpdate, Time nextUpdate) const;
    /// What an OCSP responder of this authority answers to `request`.
    struct OcspAnswer {
        int status = 0;  ///< V_OCSP_CERTSTATUS_GOOD, _REVOKED, _UNKNOWN
        Time thisUpdate;
        std::chrono::seconds lasts{3600};  ///< 0 = no nextUpdate
        bool withNonce = true;
        bool delegated = false;  ///< signed by an appointed responder instead of the CA itself
        bool appointed = true;   ///< whether that responder's certificate says so (extended key usage OCSPSigning)
    };
    [[nodiscard]] cardreader::Bytes ocsp(cardreader::BytesView request, const OcspAnswer& answer) const;

    /// RSASSA-PKCS1-v1_5 with SHA-256 by the key that every leaf of this authority has.
    [[nodiscard]] cardreader::Bytes signWithLeafKey(cardreader::BytesView message) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<EVP_PKEY> m_leafKey;
    std::shared_ptr<X509> m_certificate;
};
