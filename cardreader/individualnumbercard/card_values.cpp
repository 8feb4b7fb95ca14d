// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/card_values.h"

namespace cardreader {
std::string_view name(CardKind kind) noexcept {
    switch (kind) {
        case CardKind::Ordinary:
            return "ordinary";
        case CardKind::NoPin:
            return "no-pin";
        case CardKind::NoPhoto:
            return "no-photo";
        case CardKind::NoCertificate:
            return "no-certificate";
        case CardKind::Phone:
            return "phone";
        case CardKind::PhoneWallet:
            return "phone-wallet";
        case CardKind::DriversLicence:
            return "drivers-licence";
        case CardKind::NotSupported:
            break;
    }
    return "not-supported";
}

std::string_view name(Genuine genuine) noexcept {
    switch (genuine) {
        case Genuine::Yes:
            return "yes";
        case Genuine::No:
            return "no";
        case Genuine::NotChecked:
            break;
    }
    return "not-checked";
}

std::string_view name(SurfaceReason reason) noexcept {
    switch (reason) {
        case SurfaceReason::None:
            break;
        case SurfaceReason::IssuerNotConfigured:
            return "issuer-not-configured";
        case SurfaceReason::IssuerUnknown:
            return "issuer-unknown";
        case SurfaceReason::IssuerSignatureWrong:
            return "issuer-signature-wrong";
        case SurfaceReason::IssuerRecordDamaged:
            return "issuer-record-damaged";
        case SurfaceReason::RecordSignatureWrong:
            return "record-signature-wrong";
        case SurfaceReason::PhotoAltered:
            return "photo-altered";
        case SurfaceReason::DataAltered:
            return "data-altered";
        case SurfaceReason::ChipNotProved:
            return "chip-not-proved";
    }
    return {};
}

bool CardSurface::hasExpired(std::chrono::sys_seconds now) const noexcept {
    constexpr std::chrono::hours kJapan{9};
    return expires && std::chrono::sys_days(*expires) < std::chrono::floor<std::chrono::days>(now + kJapan);
}
}  // namespace cardreader
