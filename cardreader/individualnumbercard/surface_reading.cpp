// SPDX-License-Identifier: Apache-2.0
// The half of IndividualNumberCard that says what the card's face is worth once it has been read.
#include "cardreader/individualnumbercard/card_files.h"
#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/individualnumbercard/rsa_key.h"
#include "cardreader/individualnumbercard/surface_record.h"

#include <openssl/rand.h>

namespace cardreader {
namespace {
// P2 = 00: the application's own key, which needs no PIN.
constexpr ApduHeader kInternalAuthentication{0x80, 0x2A, 0x00, 0x00};
}  // namespace

Result<bool> IndividualNumberCard::isChipGenuine(BytesView chipKey) noexcept {
    const auto key = RsaKey::fromCard(chipKey);
    Sha256 challenge{};
    if (RAND_bytes(challenge.data(), static_cast<int>(challenge.size())) != 1) {
        return failure(ErrorCode::CryptoFailed);
    }
    const auto digest = sha256({challenge});
    if (!key || !digest) {
        return false;
    }
    const auto response =
        exchangeApdu(m_channel, CommandApdu(kInternalAuthentication, digestInfo(*digest), CommandApdu::kShortLe));
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (!response->status.isDone() && response->status.error() == ErrorCode::CardFault) {
        return failure(ErrorCode::CardFault, response->status.value());
    }
    // Whatever else a card says instead of a signature, it has not proved itself: a blank card has no key at all.
    return response->status.isDone() && key->verifies(challenge, response->data.view());
}

Result<CardSurface> IndividualNumberCard::judgeSurface(BytesView file, const SurfaceAnchors& anchors) noexcept {
    const auto record = SurfaceRecord::parse(file);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto issuer = m_files->readObject(map::kSurfaceIssuer, map::kTagCvc);
    if (!issuer && issuer.error().code != ErrorCode::FileMissing && issuer.error().code != ErrorCode::FileDamaged) {
        return tl::unexpected(issuer.error());
    }
    auto surface = surfaceOf(*record);
    surface.reason = checkRecord(*record, issuer ? issuer->view() : BytesView(), anchors);
    if (surface.reason == SurfaceReason::None || surface.reason == SurfaceReason::IssuerNotConfigured) {
        const auto genuineChip = isChipGenuine(record->chipKey.value);
        if (!genuineChip) {
            return tl::unexpected(genuineChip.error());
        }
        surface.reason = *genuineChip ? surface.reason : SurfaceReason::ChipNotProved;
    }
    if (surface.reason == SurfaceReason::None) {
        surface.genuine = Genuine::Yes;
    } else {
        surface.genuine = surface.reason == SurfaceReason::IssuerNotConfigured ? Genuine::NotChecked : Genuine::No;
    }
    return surface;
}
}  // namespace cardreader
