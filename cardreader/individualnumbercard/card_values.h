// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/secret_bytes.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cardreader {
/// What lies on the reader, told by its applications and never by its ATR.
/// @source card-applications §3.1 (token labels), §6
enum class CardKind : std::uint8_t {
    Ordinary,  ///< My Number Card
    NoPin,     ///< 顔認証マイナンバーカード, or a card without signature certificate whose PIN is locked
    NoPhoto,   ///< the surface record holds no photo (infant); known only after the surface was read
    NoCertificate,   ///< My Number Card without user-authentication certificate: its holder declined it
    Phone,           ///< smartphone; its certificate is readable only after the PIN
    PhoneWallet,     ///< smartphone that has checked its owner itself: there is no PIN to type
    DriversLicence,  ///< 運転免許証, told by its common data alone; nothing of the person was read
    NotSupported,    ///< another card
};
/// @return a stable word, e.g. "ordinary", "no-pin", "phone-wallet", "drivers-licence", "not-supported"
[[nodiscard]] std::string_view name(CardKind kind) noexcept;
[[nodiscard]] constexpr bool isPhone(CardKind kind) noexcept {
    return kind == CardKind::Phone || kind == CardKind::PhoneWallet;
}
/// @return whether the public-key application of a My Number Card answered, on a card or on a telephone
[[nodiscard]] constexpr bool isPatientsCard(CardKind kind) noexcept {
    return kind != CardKind::DriversLicence && kind != CardKind::NotSupported;
}

/// Tries left on a counter of the card.
struct Tries {
    static constexpr int kUnknown = -1;
    int left = kUnknown;  ///< 0 = locked, -1 = the card does not say
    [[nodiscard]] bool isLocked() const noexcept { return left == 0; }
    friend bool operator==(const Tries&, const Tries&) = default;
};

/// May the last try be spent? Only a person who has read the warning can say so.
enum class LastTry : std::uint8_t { Refuse, Accept };

/// A verdict of the card on digits it was given; not an error.
struct PinVerdict {
    bool verified = false;
    int triesLeft = Tries::kUnknown;  ///< after this try; 0 = locked
    bool spent = false;               ///< whether digits were sent to the card at all (false: it was locked before)
    friend bool operator==(const PinVerdict&, const PinVerdict&) = default;
};

enum class Genuine : std::uint8_t { Yes, No, NotChecked };
/// @return "yes", "no", "not-checked"
[[nodiscard]] std::string_view name(Genuine genuine) noexcept;

/// Why a surface record is not called genuine.
enum class SurfaceReason : std::uint8_t {
    None,                  ///< genuine
    IssuerNotConfigured,   ///< record and chip consistent, but no surface key is configured: issuer not verified
    IssuerUnknown,         ///< keys are configured, none of them is the signer's
    IssuerSignatureWrong,  ///< 7F21 is not signed by the configured key
    IssuerRecordDamaged,   ///< 7F21 cannot be read
    RecordSignatureWrong,  ///< DF28 is not a signature by the municipality's key
    PhotoAltered,          ///< signed for another photo
    DataAltered,           ///< signed for another birth date, sex, chip key, name or address
    ChipNotProved,         ///< the chip does not hold the key of the record: a copy of files
};
/// @return stable words, e.g. "issuer-not-configured"; empty for None
[[nodiscard]] std::string_view name(SurfaceReason reason) noexcept;

enum class PhotoState : std::uint8_t { Present, Absent, Damaged };
enum class Sex : std::uint8_t { Unknown = 0, Male = 1, Female = 2, NotApplicable = 9 };

/// The part of the card's face that a reception may use. Name and address images are not kept.
struct CardSurface {
    std::optional<std::chrono::year_month_day> birthdate;
    std::optional<std::chrono::year_month_day> expires;  ///< printed and stored, but not signed by the issuer
    Sex sex = Sex::Unknown;
    PhotoState photoState = PhotoState::Absent;
    SecretBytes photoJp2;  ///< JPEG 2000 file, not yet decoded; empty unless photoState is Present
    int photoWidth = 0;    ///< pixels, from the file's header
    int photoHeight = 0;
    Genuine genuine = Genuine::NotChecked;
    SurfaceReason reason = SurfaceReason::IssuerNotConfigured;

    /// Whether the card has ended by what it says itself (the day of expiry still counts, in Japan). A card that does
    /// not say has not ended: what is unsigned refuses nobody.
    /// @source card-applications §3.2 (DF29), §5; reception-domain §5
    [[nodiscard]] bool hasExpired(std::chrono::sys_seconds now) const noexcept;
};

/// The card's verdict on code B, and the surface where it was accepted.
struct SurfaceReading {
    PinVerdict codeB;
    std::optional<CardSurface> surface;
};
}  // namespace cardreader
