// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/openssl_handles.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace simservice {

/// What is needed of a card's certificate, read straight from its DER: OpenSSL 3.0's d2i_X509 looks for a decoder of
/// the public key among all providers, which takes five times as long as verifying a signature (111 µs against 20 µs,
/// measured here), and a service reads one certificate for each card.
struct CardCertificate {
    QByteArrayView signedPart;  ///< tbsCertificate with its tag and length; into the bytes that were given
    QByteArrayView issuer;      ///< Name with tag and length
    QByteArrayView serial;      ///< INTEGER with tag and length
    QByteArrayView notBefore;   ///< Time with tag and length
    QByteArrayView notAfter;
    QByteArrayView signature;
    KeyHandle key;  ///< RSA

    /// @param der  the whole certificate (RFC 5280 §4.1), version 3, RSA key, sha256WithRSAEncryption
    /// @return nothing for anything else, which is then OpenSSL's to judge
    [[nodiscard]] static std::optional<CardCertificate> read(const QByteArray& der);
};

}  // namespace simservice
