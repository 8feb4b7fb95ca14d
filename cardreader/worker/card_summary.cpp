// SPDX-License-Identifier: Apache-2.0
#include "cardreader/worker/card_summary.h"

namespace cardreader {
namespace {
/// Telephones and some cards have no card face.
bool isAbsent(const Error& error) {
    return error.code == ErrorCode::CardNotSupported || error.code == ErrorCode::FileMissing;
}

/// A card of the predecessor (住基カード) has the same application; only its label tells, so it is asked where the
/// certificate leads to no anchor.
Result<void> doubt(CardSummary& summary, IndividualNumberCard& card) {
    if (!summary.certificate || summary.certificate->state != CertificateState::Untrusted) {
        return {};
    }
    const auto identity = card.identify();
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    if (identity->kind == CardKind::NotSupported) {
        summary.kind = CardKind::NotSupported;
    }
    return {};
}
}  // namespace

std::string_view describe(const CardSummary& summary) noexcept {
    if (isPatientsCard(summary.kind) && summary.certificate) {
        if (summary.certificate->state == CertificateState::Expired) {
            return "expired";
        }
        if (summary.certificate->state == CertificateState::Damaged) {
            return "unreadable";
        }
    }
    return name(summary.kind);
}

CertificateReport checkedFor(CardKind kind, BytesView der, const CertificateChecks& checks,
                             std::chrono::sys_seconds now) noexcept {
    return checkCertificate(der, checks.anchors, checks.revocation.get(), now,
                            isPhone(kind) ? GraceRule::None : GraceRule::ThreeMonths);
}

Result<CardSummary> summarise(CardChannel& channel, IndividualNumberCard& card, const CertificateChecks& checks,
                              std::chrono::sys_seconds now) noexcept {
    const auto transaction = CardTransaction::begin(channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto seen = card.look();
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    CardSummary summary;
    summary.kind = seen->kind;
    summary.pinTries = seen->pinTries.left;
    if (seen->certificateDamaged) {
        summary.certificate = CertificateReport{};
    } else if (!seen->certificate.empty()) {
        summary.certificate = checkedFor(summary.kind, seen->certificate, checks, now);
        summary.certificateDer = std::move(seen->certificate);
    }
    if (const auto doubted = doubt(summary, card); !doubted) {
        return tl::unexpected(doubted.error());
    }
    if (isPatientsCard(summary.kind) && !isPhone(summary.kind)) {
        const auto tries = card.codeBTries();
        if (!tries && !isAbsent(tries.error())) {
            return tl::unexpected(tries.error());
        }
        summary.codeBTries = tries ? tries->left : Tries::kUnknown;
    }
    summary.exchange = channel.exchange();
    return summary;
}
}  // namespace cardreader
