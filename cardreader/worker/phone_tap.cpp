// SPDX-License-Identifier: Apache-2.0
#include "cardreader/worker/phone_tap.h"

namespace cardreader {
namespace {
/// Certificate and signature, once they are open.
Result<void> prove(PhoneTap& tap, IndividualNumberCard& card, BytesView challenge, const CertificateChecks& checks,
                   std::chrono::sys_seconds now) {
    auto der = tap.certificateDer.empty() ? card.readCertificate() : Result<Bytes>(std::move(tap.certificateDer));
    if (!der) {
        return tl::unexpected(der.error());
    }
    auto signature = card.sign(challenge);
    if (!signature) {
        return tl::unexpected(signature.error());
    }
    if (!signatureMatches(*der, challenge, *signature)) {
        return failure(ErrorCode::SignatureMismatch);
    }
    tap.certificate = checkedFor(tap.kind, *der, checks, now);
    tap.certificateDer = std::move(*der);
    tap.signature = std::move(*signature);
    return {};
}
}  // namespace

Result<PhoneTap> readPhone(CardChannel& channel, IndividualNumberCard& card, std::optional<Pin>&& pin, LastTry consent,
                           BytesView challenge, const CertificateChecks& checks,
                           std::chrono::sys_seconds now) noexcept {
    auto own = std::exchange(pin, std::nullopt);
    const auto held = CardTransaction::begin(channel);
    if (!held) {
        return tl::unexpected(held.error());
    }
    auto seen = card.look();
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    PhoneTap tap;
    tap.kind = seen->kind;
    tap.certificateDer = std::move(seen->certificate);
    if (seen->kind == CardKind::Phone) {
        const auto verdict = own ? card.verifyPin(std::move(*own), consent) : failure(ErrorCode::PinIncomplete);
        if (!verdict) {
            return tl::unexpected(verdict.error());
        }
        tap.pin = *verdict;
    }
    if (seen->kind == CardKind::PhoneWallet || tap.pin.verified) {
        if (const auto proved = prove(tap, card, challenge, checks, now); !proved) {
            return tl::unexpected(proved.error());
        }
    } else {
        tap.certificateDer.clear();
    }
    tap.exchange = channel.exchange();
    return tap;
}
}  // namespace cardreader
