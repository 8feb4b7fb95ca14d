// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/service_types.h"

#include <QByteArray>
#include <QString>

namespace eligibility {

/// What a terminal vouches for when there is no signature of the card, and its signature.
struct SignedStatement {
    QByteArray text;  ///< canonical JSON: keys sorted, no blanks, UTF-8, measures as decimal text; exactly these bytes
                      ///< are signed
    QByteArray signature;  ///< terminal key, SHA-256, over `text`
};

/// @param visit    the visit as it stands on the wire; bound with nonce and certificate so that the statement fits no
/// other visit
/// @pre request.proof is a FaceProof or a StaffProof
/// @return canonical JSON with at, certificate (SHA-256, hex), institution, method, nonce, terminal (SHA-256, hex),
/// visit and the proof's own members
[[nodiscard]] QByteArray statementText(const ReceptionRequest& request, const QString& visit,
                                       const QString& institution, const QByteArray& terminalFingerprint);

/// Signs with a PEM key (RSA PKCS#1 v1.5 or ECDSA). @retval ErrorCode::TerminalKeyUnreadable  key or certificate
/// missing or not a pair
[[nodiscard]] Result<SignedStatement> signStatement(const ReceptionRequest& request, const QString& visit,
                                                    const ServiceSettings& settings);

/// @return whether both files are readable PEM and the key belongs to the certificate
[[nodiscard]] bool keyBelongsToCertificate(const QString& keyFile, const QString& certificateFile);

}  // namespace eligibility
