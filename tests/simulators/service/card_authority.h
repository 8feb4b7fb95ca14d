// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/service_types.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace simservice {

/// Judges cards' certificates and signatures, and terminals' statements, against the keys folder. Any thread; after
/// load() only the revocation list changes.
class CardAuthority {
public:
    CardAuthority();
    ~CardAuthority();

    /// @param keys  folder of packaging/demo-keys: jpki/auth-ca.pem, jpki/auth-ca.key, jpki/auth-ca.crl,
    /// terminal/statement.pem
    /// @return what is missing, empty when all is well
    [[nodiscard]] QString load(const QString& keys);

    /// What a card showed, judged.
    struct Judged {
        eligibility::CertificateStanding standing = eligibility::CertificateStanding::Damaged;
        bool isSigned = false;  ///< RSA PKCS#1 v1.5 over SHA-256 of the bytes, by the key of the certificate
    };
    /// Judges certificate (chain, revocation, validity) and, when there is one, the signature. Nothing is remembered
    /// from card to card.
    /// @param der        the card's certificate
    /// @param now        UTC
    /// @param bytes      what was to be signed
    /// @param signature  empty when the card signed nothing
    [[nodiscard]] Judged judge(const QByteArray& der, const QDateTime& now, const QByteArray& bytes,
                               const QByteArray& signature) const;

    /// @return whether a terminal of that fingerprint (SHA-256, hex) is known
    [[nodiscard]] bool knowsTerminal(const QByteArray& fingerprint) const;
    [[nodiscard]] bool isSignedByTerminal(const QByteArray& bytes, const QByteArray& signature) const;

    /// Puts a card on the revocation list, which is signed anew: lists, OCSP and receptions know it at once.
    /// @param der  the card's certificate
    /// @return whether it is one of this authority
    bool revoke(const QByteArray& der, const QDateTime& now);

    /// @return the revocation list as it stands, DER
    [[nodiscard]] QByteArray revocationList() const;
    /// @param request  DER, RFC 6960
    /// @return what the authority's OCSP responder says
    [[nodiscard]] QByteArray ocsp(const QByteArray& request, const QDateTime& now) const;

    /// @return the first moment after the grace: three months from the end of the month in which it expired (Japanese
    /// time)
    /// @source reception-domain §5
    [[nodiscard]] static QDateTime graceEnds(const QDateTime& notAfter);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace simservice
