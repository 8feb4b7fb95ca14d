// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/service_types.h"
#include "app/visit/visit.h"
#include "cardreader/worker/card_summary.h"
#include "facematch/core/result.h"

namespace session {

/// Why a certificate lets nobody go on; None when it does.
[[nodiscard]] visit::Reason refusalOf(cardreader::CertificateState state);

/// Why what was placed lets nobody go on: a telephone, a licence, another card, or its certificate.
[[nodiscard]] visit::Reason refusalOf(const cardreader::CardSummary& summary);

/// What a failed card exchange means for the visit.
[[nodiscard]] visit::Reason reasonOf(cardreader::ErrorCode code);

/// Why the service did not receive the person.
[[nodiscard]] visit::Reason reasonOf(eligibility::Refusal refusal);

/// Whether the error is about the card's photograph (not camera or models).
[[nodiscard]] bool concernsReference(facematch::ErrorCode code);

/// What a readable card allows. @pre refusalOf(summary.certificate->state) is None
[[nodiscard]] visit::CardFacts factsOf(const cardreader::CardSummary& summary);

/// Names the certificate: its digest's first eight bytes, never 0.
[[nodiscard]] visit::CertificateTag tagOf(const cardreader::Bytes& der);

}  // namespace session
