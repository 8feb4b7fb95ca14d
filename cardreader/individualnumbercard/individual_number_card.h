// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/card_values.h"
#include "cardreader/individualnumbercard/pin.h"
#include "cardreader/individualnumbercard/surface_anchors.h"
#include "cardreader/iso7816/card_channel.h"

#include <memory>

namespace cardreader {
class CardFiles;
class SurfaceReader;

/// What `identify` learned.
struct CardIdentity {
    CardKind kind = CardKind::NotSupported;
    std::string tokenLabel;               ///< e.g. "JPKIAPICCTOKEN2"; empty when not supported
    bool hasSignatureCertificate = true;  ///< EF 0008, first byte
    bool hasUserCertificate = true;       ///< EF 0008, second byte
    Tries pinTries;
};

/// What `look` learned.
struct FirstLook {
    CardKind kind = CardKind::NotSupported;
    Bytes certificate;                ///< DER; empty where there is none or it cannot be read yet
    bool certificateDamaged = false;  ///< there is one, but it is not what it claims to be
    Tries pinTries;
};

/// The applications of a My Number Card over one connected card. It knows the public-key application's
/// user-authentication half and the card surface behind verification code B; the Individual Number, code A, the
/// signature certificate and the licence have no code here.
/// Each operation holds a `CardTransaction`; a caller that holds one around several saves the SELECTs between. One
/// object is one visit: it sends at most `kTriesPerVisit` wrong values of each secret unless somebody consents.
/// @thread the card thread
/// @source card-applications §2, §3.1, §3.2, §9
class IndividualNumberCard {
public:
    explicit IndividualNumberCard(CardChannel& channel) noexcept;
    ~IndividualNumberCard();
    IndividualNumberCard(const IndividualNumberCard&) = delete;
    IndividualNumberCard& operator=(const IndividualNumberCard&) = delete;

    static constexpr int kTriesPerVisit = 2;

    /// Selects the application and reads all that tells one kind from another. Another kind of card is a value.
    [[nodiscard]] Result<CardIdentity> identify() noexcept;

    /// Kind, certificate and counter by the fewest commands: three for an ordinary card; the files that tell the rarer
    /// kinds apart are read only where these leave a doubt.
    /// @source card-applications §6, §9
    [[nodiscard]] Result<FirstLook> look() noexcept;

    /// @return DER of the user-authentication certificate (利用者証明用電子証明書), 1.2–1.9 kB
    /// @retval ErrorCode::AccessDenied  a phone before its PIN
    /// @retval ErrorCode::FileDamaged   cut short or not a certificate
    [[nodiscard]] Result<Bytes> readCertificate() noexcept;
    /// @return DER of the CA certificate that the card carries; never a trust anchor
    [[nodiscard]] Result<Bytes> readCaCertificate() noexcept;

    /// Asks for the counter without spending a try.
    [[nodiscard]] Result<Tries> pinTries() noexcept;
    [[nodiscard]] Result<Tries> codeBTries() noexcept;

    /// Queries the counter, then sends the PIN once. The PIN is wiped in any case; nothing is ever sent twice.
    /// @retval ErrorCode::LastTryRefused  one try is left (or the card does not say) and `consent` is Refuse
    /// @retval ErrorCode::TriesSpent      wrong `kTriesPerVisit` times already and `consent` is Refuse
    /// @retval ErrorCode::PinIncomplete   not four digits
    [[nodiscard]] Result<PinVerdict> verifyPin(Pin&& pin, LastTry consent) noexcept;

    /// Signs SHA-256 of the challenge with the user-authentication key (RSASSA-PKCS1-v1_5).
    /// @param challenge  any length; normally the service's nonce of 32 bytes
    /// @return 256 bytes
    /// @retval ErrorCode::AccessDenied  no verified PIN in force
    [[nodiscard]] Result<Bytes> sign(BytesView challenge) noexcept;

    /// Queries the counter, presents code B once, reads the card's face and checks issuer and chip.
    /// In one go; `SurfaceReader` reads it piece by piece.
    /// @retval ErrorCode::LastTryRefused, TriesSpent  as for the PIN
    [[nodiscard]] Result<SurfaceReading> readSurface(VerificationCodeB&& code, const SurfaceAnchors& anchors,
                                                     LastTry consent = LastTry::Refuse) noexcept;

private:
    friend class SurfaceReader;
    struct Key;
    Result<std::string> readLabel() noexcept;
    Result<std::optional<Bytes>> readPresence() noexcept;
    Result<CardKind> kindOfStranger() noexcept;
    Result<void> lookCloser(FirstLook& seen, bool certificateClosed, bool certificateMissing) noexcept;
    Result<Tries> queryUserPin() noexcept;
    Result<Tries> queryUserPinUnverified() noexcept;
    Result<Tries> queryTries(const Key& key) noexcept;
    Result<Tries> queryTriesUnverified(const Key& key) noexcept;
    int triesAfterWrong(const Key& key, Tries before) noexcept;
    Result<PinVerdict> verify(const Key& key, BytesView digits, LastTry consent) noexcept;
    Result<PinVerdict> verifyCodeB(const VerificationCodeB& code, LastTry consent) noexcept;
    Result<bool> isChipGenuine(BytesView chipKey) noexcept;
    Result<CardSurface> judgeSurface(BytesView file, const SurfaceAnchors& anchors) noexcept;

    CardChannel& m_channel;
    std::unique_ptr<CardFiles> m_files;
    int m_wrongPins = 0;
    int m_wrongCodes = 0;
};
}  // namespace cardreader
