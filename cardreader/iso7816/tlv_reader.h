// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <optional>

namespace cardreader {
/// One BER-TLV object inside a buffer that somebody else owns.
struct TlvObject {
    std::uint32_t tag = 0;  ///< e.g. 0x90, 0xDF22, 0x7F21
    BytesView value;
    BytesView whole;  ///< tag and length included: what issuers sign
};

/// Tag and total size of an object of which only the first bytes are known.
struct TlvHeader {
    std::uint32_t tag = 0;
    std::size_t headerSize = 0;
    std::size_t totalSize = 0;  ///< header and value
};

/// Walks the objects of one level. Lengths need not be minimal; the indefinite form, lengths over three bytes and
/// values beyond the buffer are refused; `FF` or `00` where a tag should be is filler and ends the walk.
/// @source ISO/IEC 7816-4 §5.2.2; card-applications §10 (1, 2, 4)
class TlvReader {
public:
    explicit TlvReader(BytesView bytes) noexcept : m_rest(bytes) {}

    /// @return the next object, nothing at the end
    /// @retval ErrorCode::FileDamaged  the rest is not a TLV object
    [[nodiscard]] Result<std::optional<TlvObject>> next() noexcept;

    /// Reads a header from the first bytes of a file (5 are enough for every file of this card).
    /// @retval ErrorCode::FileDamaged  not a header, or too few bytes for it
    [[nodiscard]] static Result<TlvHeader> header(BytesView bytes) noexcept;

    /// @return the first object with this tag on this level, nothing when there is none
    [[nodiscard]] static Result<std::optional<TlvObject>> find(BytesView bytes, std::uint32_t tag) noexcept;

private:
    BytesView m_rest;
};
}  // namespace cardreader
