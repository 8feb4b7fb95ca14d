// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/secret_bytes.h"
#include "cardreader/iso7816/status_word.h"

namespace cardreader {
/// A response APDU: data and status word.
struct ResponseApdu {
    SecretBytes data;
    StatusWord status{0};

    /// @retval ErrorCode::CardRemoved  fewer than two bytes: what PC/SC gives for a card pulled out in mid-command
    [[nodiscard]] static Result<ResponseApdu> decode(BytesView bytes);
};
}  // namespace cardreader
