// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/worker/card_summary.h"

namespace cardreader {
/// What one touch of a telephone gave.
struct PhoneTap {
    CardKind kind = CardKind::NotSupported;  ///< anything but a telephone: nothing else was done, no try was spent
    PinVerdict pin;                          ///< not spent where the telephone has checked its owner itself
    std::optional<CertificateReport> certificate;  ///< nothing where the PIN was not accepted
    Bytes certificateDer;
    Bytes signature;  ///< over the challenge, checked against the certificate; empty where there is no certificate
    Exchange exchange;
};

/// The telephone's part of a visit in one touch of a second or two: the PIN was typed on our screen before, so that
/// counter, PIN, certificate and signature follow without a pause, in one transaction. A wallet-style telephone has
/// asked its owner itself and is never given a PIN. A card that is laid there instead keeps its tries: the PIN was
/// typed for a telephone.
/// @param pin  nothing when the person said that the telephone asks for no PIN; wiped in any case
/// @retval ErrorCode::PinIncomplete      a telephone that wants a PIN, and there is none of four digits
/// @retval ErrorCode::LastTryRefused     one try is left on the telephone's own counter and `consent` is Refuse
/// @retval ErrorCode::SignatureMismatch  the signature does not belong to the certificate
/// @source reception-domain §6.1; card-applications §6.2 (what an iPhone answers over these commands is inferred)
[[nodiscard]] Result<PhoneTap> readPhone(CardChannel& channel, IndividualNumberCard& card, std::optional<Pin>&& pin,
                                         LastTry consent, BytesView challenge, const CertificateChecks& checks,
                                         std::chrono::sys_seconds now) noexcept;
}  // namespace cardreader
