// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/caller.h"
#include "tests/simulators/service/office.h"
#include "tests/simulators/service/reception_book.h"

#include <QJsonObject>

namespace simservice {

/// What is left of an identification once it was judged.
struct Proven {
    eligibility::Refusal refusal = eligibility::Refusal::None;
    eligibility::CertificateStanding standing = eligibility::CertificateStanding::Unknown;
    QList<Insured> life;  ///< of the person behind the card; empty when refused
};

/// Judges nonce, certificate and signature or terminal statement, and finds the person. Spends the nonce. The same for
/// receptions, registrations and for patients who read who looked.
/// @param body  visit, method (pin when absent), nonce, certificate, signature or statement and statementSignature
[[nodiscard]] Proven prove(Office& office, ReceptionBook& book, const Caller& caller, const QJsonObject& body);

}  // namespace simservice
