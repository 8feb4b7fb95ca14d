// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// Names of applications, files and keys as data: a new generation of card changes this page.
/// @source card-applications §3, §3.1, §3.2
namespace cardreader::map {
using Aid = std::array<std::uint8_t, 10>;

/// One elementary file or key object of an application.
struct FileId {
    std::uint16_t fid;
    /// Short EF identifier: the low five bits.
    [[nodiscard]] constexpr std::uint8_t sfi() const noexcept { return static_cast<std::uint8_t>(fid & 0x1FU); }
    /// P1 or P2 that names the file without a SELECT.
    [[nodiscard]] constexpr std::uint8_t direct() const noexcept { return static_cast<std::uint8_t>(0x80U | sfi()); }
};

/// 公的個人認証AP: public-key application.
inline constexpr Aid kPublicKeyApplication{0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01};
inline constexpr FileId kTokenInformation{0x0006};
inline constexpr std::size_t kTokenInformationSize = 160;
inline constexpr std::size_t kTokenLabelSize = 32;
inline constexpr FileId kCertificatePresence{0x0008};
inline constexpr std::size_t kCertificatePresenceSize = 3;
inline constexpr FileId kUserCertificate{0x000A};
inline constexpr FileId kUserCaCertificate{0x000B};
inline constexpr FileId kUserKey{0x0017};
inline constexpr FileId kUserPin{0x0018};
inline constexpr int kUserPinTries = 3;

/// A driver's licence outside its applications: EF 2F01 under the master file begins with this tag and length. Only
/// these two bytes are ever read, to say which card lies there.
/// @source card-applications §8
inline constexpr FileId kLicenceCommonData{0x2F01};
inline constexpr std::array<std::uint8_t, 2> kLicenceCommonHead{0x45, 0x0B};

/// 券面事項確認AP: card surface.
inline constexpr Aid kSurfaceApplication{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x02};
inline constexpr FileId kSurfaceRecord{0x0002};
inline constexpr FileId kSurfaceIssuer{0x0004};
inline constexpr FileId kCodeB{0x0012};

/// Tags of the surface record.
inline constexpr std::uint32_t kTagSurface = 0xFF20;
inline constexpr std::uint32_t kTagBirthdate = 0xDF22;
inline constexpr std::uint32_t kTagSex = 0xDF23;
inline constexpr std::uint32_t kTagChipKey = 0xDF24;
inline constexpr std::uint32_t kTagNameImage = 0xDF25;
inline constexpr std::uint32_t kTagAddressImage = 0xDF26;
inline constexpr std::uint32_t kTagPhoto = 0xDF27;
inline constexpr std::uint32_t kTagSignature = 0xDF28;
inline constexpr std::uint32_t kTagExpiry = 0xDF29;

/// Tags of a card-verifiable certificate and of a public key.
inline constexpr std::uint32_t kTagCvc = 0x7F21;
inline constexpr std::uint32_t kTagCvcBody = 0x5F4E;
inline constexpr std::uint32_t kTagCvcSignature = 0x5F37;
inline constexpr std::uint32_t kTagExponent = 0x90;
inline constexpr std::uint32_t kTagModulus = 0x91;
inline constexpr std::uint32_t kTagSequence = 0x30;
inline constexpr std::size_t kKeyIdSize = 16;
inline constexpr std::size_t kKeyIdDigits = 7;
}  // namespace cardreader::map
