// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/proof.h"

#include "tests/simulators/service/terminal_check.h"

#include <QCryptographicHash>

namespace simservice {
namespace {

using eligibility::CertificateStanding;
using eligibility::Refusal;

QByteArray fromBase64(const QJsonValue& value) {
    const auto result =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

Refusal refusalOf(CertificateStanding standing) {
    switch (standing) {
        case CertificateStanding::Damaged:
            return Refusal::CertificateDamaged;
        case CertificateStanding::Untrusted:
            return Refusal::CertificateUntrusted;
        case CertificateStanding::NotYetValid:
            return Refusal::CertificateNotYetValid;
        case CertificateStanding::Expired:
            return Refusal::CertificateExpired;
        case CertificateStanding::Revoked:
            return Refusal::CertificateRevoked;
        default:
            return Refusal::None;
    }
}

}  // namespace

Proven prove(Office& office, ReceptionBook& book, const Caller& caller, const QJsonObject& body) {
    Proven proven;
    const QByteArray nonce = fromBase64(body.value(u"nonce"));
    const QByteArray certificate = fromBase64(body.value(u"certificate"));
    proven.refusal = book.spendNonce(nonce, caller.client, caller.visit, now());
    if (proven.refusal != Refusal::None) {
        return proven;
    }
    const bool byPin = body.value(u"method").toString(QStringLiteral("pin")) == QStringLiteral("pin");
    const CardAuthority::Judged judged =
        office.authority.judge(certificate, now(), nonce, byPin ? fromBase64(body.value(u"signature")) : QByteArray());
    proven.standing = judged.standing;
    proven.refusal = refusalOf(proven.standing);
    if (proven.refusal != Refusal::None) {
        return proven;
    }
    if (byPin) {
        proven.refusal = judged.isSigned ? Refusal::None : Refusal::SignatureWrong;
    } else {
        proven.refusal = judgeStatement(office.authority, body, caller.facility);
    }
    if (proven.refusal == Refusal::None) {
        proven.life = office.store.byCard(QCryptographicHash::hash(certificate, QCryptographicHash::Sha256).toHex());
        proven.refusal = proven.life.isEmpty() ? Refusal::PersonUnknown : Refusal::None;
    }
    return proven;
}

}  // namespace simservice
