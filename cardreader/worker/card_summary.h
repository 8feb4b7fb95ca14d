// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/certificate_check.h"
#include "cardreader/individualnumbercard/individual_number_card.h"

namespace cardreader {
/// All that is read before the person does anything; costs no try.
struct CardSummary {
    CardKind kind = CardKind::NotSupported;
    std::optional<CertificateReport> certificate;  ///< nothing for a phone before its PIN and for unsupported cards
    Bytes certificateDer;                          ///< empty where there is no readable certificate
    int pinTries = Tries::kUnknown;                ///< 0 = locked
    int codeBTries = Tries::kUnknown;              ///< -1 also where the card has no surface application
    Exchange exchange;
};

/// What a certificate is checked against.
struct CertificateChecks {
    TrustAnchors anchors;
    RevocationList revocation;
};

/// Identifies the card, reads and checks its certificate, asks both counters, in one transaction (the order of
/// card-applications §9). A damaged certificate is a report with state Damaged, not an error.
/// @thread the card thread; also used by `uketsukectl`
[[nodiscard]] Result<CardSummary> summarise(CardChannel& channel, IndividualNumberCard& card,
                                            const CertificateChecks& checks, std::chrono::sys_seconds now);
}  // namespace cardreader
