// SPDX-License-Identifier: Apache-2.0
#include "app/session/reasons.h"

#include <QCryptographicHash>

#include <cstring>

namespace session {
namespace {
constexpr int leastCodeBTries = 3;
}  // namespace

visit::Reason refusalOf(cardreader::CertificateState state) {
    using enum cardreader::CertificateState;
    switch (state) {
        case Valid:
        case Expiring:
        case Grace:
            return visit::Reason::None;
        case Expired:
            return visit::Reason::CertificateExpired;
        case NotYetValid:
            return visit::Reason::CertificateNotYetValid;
        case Revoked:
            return visit::Reason::CertificateRevoked;
        case Untrusted:
            return visit::Reason::CertificateUntrusted;
        case Damaged:
            return visit::Reason::CertificateDamaged;
    }
    return visit::Reason::CertificateDamaged;
}

visit::Reason refusalOf(const cardreader::CardSummary& summary) {
    if (cardreader::isPhone(summary.kind)) {
        return visit::Reason::PhoneNotServed;
    }
    if (summary.kind == cardreader::CardKind::DriversLicence) {
        return visit::Reason::LicenceShown;
    }
    const bool known = cardreader::isPatientsCard(summary.kind) && summary.certificate.has_value();
    return known ? refusalOf(summary.certificate->state) : visit::Reason::CardUnknown;
}

visit::Reason reasonOf(cardreader::ErrorCode code) {
    using enum cardreader::ErrorCode;
    switch (code) {
        case CardNotSupported:
            return visit::Reason::CardUnknown;
        case CardRemoved:
            return visit::Reason::CardRemoved;
        case ServiceUnavailable:
        case ServiceRefused:
            return visit::Reason::ReaderServiceDown;
        case NoReader:
        case ReaderUnavailable:
            return visit::Reason::ReaderMissing;
        default:
            return visit::Reason::CardUnreadable;
    }
}

visit::Reason reasonOf(eligibility::Refusal refusal) {
    using enum eligibility::Refusal;
    switch (refusal) {
        case CertificateDamaged:
            return visit::Reason::CertificateDamaged;
        case CertificateUntrusted:
            return visit::Reason::CertificateUntrusted;
        case CertificateNotYetValid:
            return visit::Reason::CertificateNotYetValid;
        case CertificateExpired:
            return visit::Reason::CertificateExpired;
        case CertificateRevoked:
            return visit::Reason::CertificateRevoked;
        default:
            return visit::Reason::ServiceRefused;
    }
}

bool concernsReference(facematch::ErrorCode code) {
    using enum facematch::ErrorCode;
    return code == ReferenceWithoutFace || code == ReferenceMissing || code == ImageDamaged ||
           code == ImageUnreadable || code == ImageTooLarge;
}

visit::CardFacts factsOf(const cardreader::CardSummary& summary) {
    visit::CardFacts facts;
    facts.hasPin = summary.kind != cardreader::CardKind::NoPin;
    // Code B is read by a camera, which may err: the card's last tries on it are never spent.
    facts.hasPhoto = summary.kind != cardreader::CardKind::NoPhoto && summary.codeBTries >= leastCodeBTries;
    if (summary.pinTries >= 0) {
        facts.pinTries = summary.pinTries;
    }
    if (summary.certificate && summary.certificate->state == cardreader::CertificateState::Expiring) {
        facts.certificate = visit::CertificateState::Expiring;
    } else if (summary.certificate && summary.certificate->state == cardreader::CertificateState::Grace) {
        facts.certificate = visit::CertificateState::Grace;
    }
    return facts;
}

visit::CertificateTag tagOf(const cardreader::Bytes& der) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(der.data(), static_cast<qsizetype>(der.size())));
    visit::CertificateTag tag = 0;
    std::memcpy(&tag, hash.result().constData(), sizeof tag);
    return tag == 0 ? 1 : tag;
}

}  // namespace session
