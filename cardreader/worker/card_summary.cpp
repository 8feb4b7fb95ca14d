// SPDX-License-Identifier: Apache-2.0
#include "cardreader/worker/card_summary.h"

namespace cardreader {
namespace {
/// Reads and checks the certificate into the summary. What the card does not have or does not show yet is left out.
Result<void> addCertificate(CardSummary& summary, IndividualNumberCard& card, const CertificateChecks& checks,
                            std::chrono::sys_seconds now) {
    auto der = card.readCertificate();
    if (der) {
        summary.certificate = checkCertificate(*der, checks.anchors, checks.revocation, now);
        summary.certificateDer = std::move(*der);
        return {};
    }
    switch (der.error().code) {
        case ErrorCode::FileDamaged:
            summary.certificate = CertificateReport{};
            return {};
        case ErrorCode::AccessDenied:  // a phone before its PIN
        case ErrorCode::FileMissing:   // the holder declined the certificate
            return {};
        default:
            return tl::unexpected(der.error());
    }
}
}  // namespace

Result<CardSummary> summarise(CardChannel& channel, IndividualNumberCard& card, const CertificateChecks& checks,
                              std::chrono::sys_seconds now) {
    const auto transaction = CardTransaction::begin(channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto identity = card.identify();
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    CardSummary summary;
    summary.kind = identity->kind;
    summary.pinTries = identity->pinTries.left;
    if (summary.kind != CardKind::NotSupported) {
        if (const auto added = addCertificate(summary, card, checks, now); !added) {
            return tl::unexpected(added.error());
        }
        const auto tries = card.codeBTries();
        const bool absent = !tries && (tries.error().code == ErrorCode::CardNotSupported ||
                                       tries.error().code == ErrorCode::FileMissing);
        if (!tries && !absent) {
            return tl::unexpected(tries.error());
        }
        summary.codeBTries = tries ? tries->left : Tries::kUnknown;
    }
    summary.exchange = channel.exchange();
    return summary;
}
}  // namespace cardreader
