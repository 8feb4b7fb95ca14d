// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/response_apdu.h"

namespace cardreader {
Result<ResponseApdu> ResponseApdu::decode(BytesView bytes) noexcept {
    if (bytes.size() < 2) {
        return failure(ErrorCode::CardRemoved);
    }
    const auto body = bytes.size() - 2;
    // ISO/IEC 7816-3 §12.1.1: SW1 is 6X or 9X. Anything else is the stump of an answer, cut off by removal.
    if ((bytes[body] & 0xF0U) != 0x60 && (bytes[body] & 0xF0U) != 0x90) {
        return failure(ErrorCode::CardRemoved);
    }
    const auto status = static_cast<std::uint16_t>((bytes[body] << 8U) | bytes[body + 1]);
    return ResponseApdu{SecretBytes(bytes.first(body)), StatusWord(status)};
}
}  // namespace cardreader
