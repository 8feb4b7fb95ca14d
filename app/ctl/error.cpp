// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/error.h"

#include <array>

namespace ctl {

std::string_view name(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::UsageWrong:
            return "ctl.usage-wrong";
        case ErrorCode::SecretMalformed:
            return "ctl.secret-malformed";
        case ErrorCode::PasscodeGuessable:
            return "ctl.passcode-guessable";
        case ErrorCode::FileUnreadable:
            return "ctl.file-unreadable";
        case ErrorCode::FileUnwritable:
            return "ctl.file-unwritable";
        case ErrorCode::ServiceNotSet:
            return "ctl.service-not-set";
        case ErrorCode::StoreNotSet:
            return "ctl.store-not-set";
        case ErrorCode::AuthorityNotSet:
            return "ctl.disaster-authority-not-set";
        case ErrorCode::CertificateEndsSoon:
            return "ctl.certificate-ends-soon";
        case ErrorCode::CertificateEndsNow:
            return "ctl.certificate-ends-now";
        case ErrorCode::ClockDiffers:
            return "ctl.clock-differs";
        case ErrorCode::ClockUnsynchronised:
            return "ctl.clock-unsynchronised";
        case ErrorCode::PrinterUnused:
            return "ctl.printer-unused";
        case ErrorCode::SpeechUnused:
            return "ctl.speech-unused";
    }
    return "ctl.usage-wrong";
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    static constexpr std::array codes{
        ErrorCode::UsageWrong,     ErrorCode::SecretMalformed,     ErrorCode::PasscodeGuessable,
        ErrorCode::FileUnreadable, ErrorCode::FileUnwritable,      ErrorCode::ServiceNotSet,
        ErrorCode::StoreNotSet,    ErrorCode::CertificateEndsSoon, ErrorCode::CertificateEndsNow,
        ErrorCode::ClockDiffers,   ErrorCode::ClockUnsynchronised, ErrorCode::PrinterUnused,
        ErrorCode::SpeechUnused,   ErrorCode::AuthorityNotSet,
    };
    return codes;
}

}  // namespace ctl
