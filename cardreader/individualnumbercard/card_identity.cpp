// SPDX-License-Identifier: Apache-2.0
// The half of IndividualNumberCard that tells what lies on the reader.
#include "cardreader/individualnumbercard/card_files.h"
#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/individualnumbercard/individual_number_card.h"

#include <algorithm>

namespace cardreader {
namespace {
constexpr std::uint8_t kPresent = 0x8F;
constexpr std::uint8_t kAbsent = 0x00;
constexpr std::uint16_t kKeyNotFound = 0x6A88;

/// PKCS#11 text: padded with blanks; anything unprintable ends it.
std::string labelOf(BytesView text) {
    const auto end =
        std::find_if(text.begin(), text.end(), [](std::uint8_t byte) { return byte <= 0x20 || byte > 0x7E; });
    return {text.begin(), end};
}

CardKind kindOf(const std::string& label) {
    if (label == "JPKIAPGPSETOKEN") {
        return CardKind::Phone;
    }
    if (label == "JPKIAPIOSTOKEN") {
        return CardKind::PhoneWallet;
    }
    // 住基カード has the same application; its certificates ended long ago.
    return label == "JPKIAPICCTOKEN" ? CardKind::NotSupported : CardKind::Ordinary;
}

/// A file that some cards lack: absence is no failure, anything else is.
template <typename T>
bool isMissing(const Result<T>& result) {
    return !result && result.error().code == ErrorCode::FileMissing;
}
/// No such reference data: nothing to type.
template <typename T>
bool isWithoutKey(const Result<T>& result) {
    return isMissing(result) || (!result && result.error().statusWord == kKeyNotFound);
}
}  // namespace

Result<std::string> IndividualNumberCard::readLabel() noexcept {
    const auto token = m_files->readPlain(map::kTokenInformation, map::kTokenInformationSize);
    if (!token && !isMissing(token)) {
        return tl::unexpected(token.error());
    }
    return token ? labelOf(token->view().first(map::kTokenLabelSize)) : std::string();
}

/// EF 0008; nothing on cards without it.
Result<std::optional<Bytes>> IndividualNumberCard::readPresence() noexcept {
    const auto presence = m_files->readPlain(map::kCertificatePresence, map::kCertificatePresenceSize);
    if (!presence && !isMissing(presence)) {
        return tl::unexpected(presence.error());
    }
    return presence ? std::optional(Bytes(presence->view().begin(), presence->view().end())) : std::nullopt;
}

/// A card without our application: a driver's licence is told by two bytes of its common data, which hold nothing of
/// the person; its applications are never selected.
Result<CardKind> IndividualNumberCard::kindOfStranger() noexcept {
    const auto head = m_files->readUnderMasterFile(map::kLicenceCommonData, map::kLicenceCommonHead.size());
    if (!head) {
        const auto code = head.error().code;
        const bool gone = code == ErrorCode::CardRemoved || code == ErrorCode::Cancelled;
        return gone ? Result<CardKind>(tl::unexpected(head.error())) : CardKind::NotSupported;
    }
    const auto bytes = head->view();
    return std::equal(bytes.begin(), bytes.end(), map::kLicenceCommonHead.begin(), map::kLicenceCommonHead.end())
               ? CardKind::DriversLicence
               : CardKind::NotSupported;
}

Result<CardIdentity> IndividualNumberCard::identify() noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    CardIdentity identity;
    if (const auto selected = m_files->reselect(map::kPublicKeyApplication); !selected) {
        if (selected.error().code != ErrorCode::CardNotSupported) {
            return tl::unexpected(selected.error());
        }
        return kindOfStranger().map([&](CardKind kind) {
            identity.kind = kind;
            return identity;
        });
    }
    auto label = readLabel();
    if (!label) {
        return tl::unexpected(label.error());
    }
    identity.tokenLabel = std::move(*label);
    identity.kind = kindOf(identity.tokenLabel);
    if (identity.kind == CardKind::NotSupported) {
        return identity;
    }
    const auto presence = readPresence();
    if (!presence) {
        return tl::unexpected(presence.error());
    }
    identity.hasSignatureCertificate = !*presence || (**presence)[0] == kPresent;
    identity.hasUserCertificate = !*presence || (**presence)[1] != kAbsent;
    const auto tries = queryUserPin();
    if (!tries && !(identity.kind == CardKind::PhoneWallet && isWithoutKey(tries))) {
        return tl::unexpected(tries.error());
    }
    identity.pinTries = tries ? *tries : Tries{};
    if (identity.kind == CardKind::Ordinary && !identity.hasUserCertificate) {
        identity.kind = CardKind::NoCertificate;
    } else if (identity.kind == CardKind::Ordinary && identity.pinTries.isLocked() &&
               !identity.hasSignatureCertificate) {
        identity.kind = CardKind::NoPin;
    }
    return identity;
}

Result<FirstLook> IndividualNumberCard::look() noexcept {
    const auto transaction = CardTransaction::begin(m_channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    FirstLook seen;
    if (const auto selected = m_files->reselect(map::kPublicKeyApplication); !selected) {
        if (selected.error().code != ErrorCode::CardNotSupported) {
            return tl::unexpected(selected.error());
        }
        return kindOfStranger().map([&](CardKind kind) {
            seen.kind = kind;
            return seen;
        });
    }
    seen.kind = CardKind::Ordinary;
    auto certificate = readCertificate();
    const auto code = certificate ? ErrorCode::CardRemoved : certificate.error().code;
    const bool closed = !certificate && code == ErrorCode::AccessDenied;
    const bool missing = !certificate && code == ErrorCode::FileMissing;
    seen.certificateDamaged = !certificate && code == ErrorCode::FileDamaged;
    if (!certificate && !closed && !missing && !seen.certificateDamaged) {
        return tl::unexpected(certificate.error());
    }
    seen.certificate = certificate ? std::move(*certificate) : Bytes();
    const auto tries = queryUserPin();
    if (!tries && !isWithoutKey(tries)) {
        return tl::unexpected(tries.error());
    }
    seen.pinTries = tries ? *tries : Tries{};
    return lookCloser(seen, closed, missing).map([&] { return seen; });
}

/// Reads what else is needed to name the kind, where the first answers were not those of an ordinary card.
Result<void> IndividualNumberCard::lookCloser(FirstLook& seen, bool certificateClosed,
                                              bool certificateMissing) noexcept {
    if (certificateClosed || seen.pinTries.left == Tries::kUnknown) {
        const auto label = readLabel();
        if (!label) {
            return tl::unexpected(label.error());
        }
        seen.kind = kindOf(*label);
        // A card that is closed like a telephone but does not say what it is, is treated like one: the PIN opens it.
        if (certificateClosed && seen.kind == CardKind::Ordinary) {
            seen.kind = CardKind::Phone;
        }
    }
    if (seen.kind != CardKind::Ordinary) {
        return {};
    }
    if (seen.pinTries.left == Tries::kUnknown) {
        const auto tries = queryUserPinUnverified();
        if (!tries) {
            return tl::unexpected(tries.error());
        }
        seen.pinTries = *tries;
    }
    if (!certificateMissing && !seen.certificateDamaged && !seen.pinTries.isLocked()) {
        return {};
    }
    const auto presence = readPresence();
    if (!presence) {
        return tl::unexpected(presence.error());
    }
    const bool declined = certificateMissing || (*presence && (**presence)[1] == kAbsent);
    if (declined && seen.certificate.empty()) {
        seen.kind = CardKind::NoCertificate;
        seen.certificateDamaged = false;
    } else if (*presence && (**presence)[0] != kPresent && seen.pinTries.isLocked()) {
        seen.kind = CardKind::NoPin;
    }
    return {};
}
}  // namespace cardreader
