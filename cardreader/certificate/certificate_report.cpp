// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_report.h"

namespace cardreader {
std::string_view name(CertificateState state) noexcept {
    switch (state) {
        case CertificateState::Valid:
            return "valid";
        case CertificateState::Expiring:
            return "expiring";
        case CertificateState::Grace:
            return "grace";
        case CertificateState::Expired:
            return "expired";
        case CertificateState::NotYetValid:
            return "not-yet-valid";
        case CertificateState::Revoked:
            return "revoked";
        case CertificateState::Untrusted:
            return "untrusted";
        case CertificateState::Damaged:
            break;
    }
    return "damaged";
}

std::string_view name(RevocationState state) noexcept {
    switch (state) {
        case RevocationState::Good:
            return "good";
        case RevocationState::Revoked:
            return "revoked";
        case RevocationState::NotChecked:
            break;
    }
    return "not-checked";
}

std::string_view name(RevocationGap gap) noexcept {
    switch (gap) {
        case RevocationGap::None:
            break;
        case RevocationGap::NotConfigured:
            return "not-configured";
        case RevocationGap::Unreadable:
            return "unreadable";
        case RevocationGap::OtherIssuer:
            return "other-issuer";
        case RevocationGap::SignatureWrong:
            return "signature-wrong";
        case RevocationGap::Stale:
            return "stale";
        case RevocationGap::Unreachable:
            return "unreachable";
        case RevocationGap::Refused:
            return "refused";
        case RevocationGap::Unknown:
            return "unknown";
    }
    return {};
}
}  // namespace cardreader
