// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/response_apdu.h"

namespace cardreader {
Result<ResponseApdu> ResponseApdu::decode(BytesView bytes) {
    if (bytes.size() < 2) {
        return failure(ErrorCode::CardRemoved);
    }
    const auto body = bytes.size() - 2;
    const auto status = static_cast<std::uint16_t>((bytes[body] << 8U) | bytes[body + 1]);
    return ResponseApdu{SecretBytes(bytes.first(body)), StatusWord(status)};
}
}  // namespace cardreader
