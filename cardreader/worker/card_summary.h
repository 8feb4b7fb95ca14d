// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/certificate_check.h"
#include "cardreader/individualnumbercard/individual_number_card.h"

namespace cardreader {
/// All that is read before the person does anything; costs no try.
struct CardSummary {
    CardKind kind = CardKind::NotSupported;
    std::optional<CertificateReport> certificate;  ///< nothing for a phone before its PIN and where there is none
    Bytes certificateDer;                          ///< empty where there is no readable certificate
    int pinTries = Tries::kUnknown;                ///< 0 = locked
    int codeBTries = Tries::kUnknown;              ///< -1 also where the card has no surface application
    Exchange exchange;
};

/// One word for what lies there: "expired" or "unreadable" where its certificate says so, else the kind's own name.
/// @source reception-domain §5, §6; card-applications §6
[[nodiscard]] std::string_view describe(const CardSummary& summary) noexcept;

/// What a certificate is checked against.
struct CertificateChecks {
    TrustAnchors anchors;
    std::shared_ptr<RevocationSource> revocation;  ///< null = not checked
};

/// The report on a certificate; telephones have no grace.
[[nodiscard]] CertificateReport checkedFor(CardKind kind, BytesView der, const CertificateChecks& checks,
                                           std::chrono::sys_seconds now) noexcept;

/// Identifies the card, reads and checks its certificate, asks both counters, in one transaction (the order of
/// card-applications §9); five commands for an ordinary card. A damaged certificate is a report with state Damaged, not
/// an error.
/// @thread the card thread; also used by `uketsukectl`
[[nodiscard]] Result<CardSummary> summarise(CardChannel& channel, IndividualNumberCard& card,
                                            const CertificateChecks& checks, std::chrono::sys_seconds now) noexcept;
}  // namespace cardreader
