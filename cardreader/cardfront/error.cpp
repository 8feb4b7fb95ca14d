// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/error.h"

#include <array>

namespace cardfront {

std::string_view name(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::RecognitionMissing:
            return "cardfront.recognition-missing";
        case ErrorCode::PictureMissing:
            return "cardfront.picture-missing";
        case ErrorCode::CardNotFound:
            return "cardfront.card-not-found";
        case ErrorCode::Unreadable:
            return "cardfront.unreadable";
        case ErrorCode::Implausible:
            return "cardfront.implausible";
    }
    return "cardfront.unknown";
}

std::span<const ErrorCode> allErrorCodes() noexcept {
    static constexpr std::array codes{ErrorCode::RecognitionMissing, ErrorCode::PictureMissing, ErrorCode::CardNotFound,
                                      ErrorCode::Unreadable, ErrorCode::Implausible};
    return codes;
}

}  // namespace cardfront
