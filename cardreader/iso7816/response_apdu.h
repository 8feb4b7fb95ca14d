// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/secret_bytes.h"
#include "cardreader/iso7816/status_word.h"

namespace cardreader {
/// A response APDU: data and status word.
struct ResponseApdu {
    SecretBytes data;
    StatusWord status{0};

    /// @retval ErrorCode::CardRemoved  no status word at the end: what PC/SC gives for a card pulled out in
    ///                                mid-command (nothing at all, or the stump of an answer)
    [[nodiscard]] static Result<ResponseApdu> decode(BytesView bytes) noexcept;
};
}  // namespace cardreader
