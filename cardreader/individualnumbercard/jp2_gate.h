// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/secret_bytes.h"

#include <optional>

namespace cardreader {
struct PhotoSize {
    int width = 0;   ///< pixels
    int height = 0;  ///< pixels
    friend bool operator==(const PhotoSize&, const PhotoSize&) = default;
};

/// Every JPEG 2000 file begins with so many bytes that are always the same.
inline constexpr std::size_t kJp2BeginningSize = 12;
/// @param beginning  at least `kJp2BeginningSize` bytes, else it is none
[[nodiscard]] bool beginsLikeJp2(BytesView beginning) noexcept;

/// Looks at a JPEG 2000 file before any decoder does: boxes, header, and the codestream's own sizes must agree and stay
/// within what a card can hold, so that a few hostile bytes cannot make a decoder allocate gigabytes.
/// @return the photo's size; nothing when the file is not such a photo
/// @source ISO/IEC 15444-1 Annex A.5.1 (SIZ), Annex I (boxes); card-applications §3.2 (DF27)
[[nodiscard]] std::optional<PhotoSize> inspectJp2(BytesView file) noexcept;
}  // namespace cardreader
