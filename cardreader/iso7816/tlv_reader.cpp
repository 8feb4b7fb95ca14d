// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/tlv_reader.h"

namespace cardreader {
namespace {
constexpr std::size_t kLongestTag = 3;
constexpr std::size_t kLongestLength = 3;  ///< bytes after 8n

bool isFiller(std::uint8_t byte) {
    return byte == 0xFF || byte == 0x00;
}
}  // namespace

Result<TlvHeader> TlvReader::header(BytesView bytes) noexcept {
    TlvHeader header;
    std::size_t at = 0;
    const auto take = [&]() -> std::optional<std::uint8_t> {
        return at < bytes.size() ? std::optional(bytes[at++]) : std::nullopt;
    };
    auto byte = take();
    if (!byte) {
        return failure(ErrorCode::FileDamaged);
    }
    header.tag = *byte;
    bool more = (*byte & 0x1FU) == 0x1FU;
    while (more) {
        byte = take();
        if (!byte || at > kLongestTag) {
            return failure(ErrorCode::FileDamaged);
        }
        header.tag = (header.tag << 8U) | *byte;
        more = (*byte & 0x80U) != 0;
    }
    byte = take();
    if (!byte) {
        return failure(ErrorCode::FileDamaged);
    }
    std::size_t length = *byte;
    if (*byte >= 0x80U) {
        const std::size_t count = *byte & 0x7FU;
        if (count == 0 || count > kLongestLength) {
            return failure(ErrorCode::FileDamaged);
        }
        length = 0;
        for (std::size_t i = 0; i < count; ++i) {
            byte = take();
            if (!byte) {
                return failure(ErrorCode::FileDamaged);
            }
            length = (length << 8U) | *byte;
        }
    }
    header.headerSize = at;
    header.totalSize = at + length;
    return header;
}

Result<std::optional<TlvObject>> TlvReader::next() noexcept {
    // FF is filler only when it does not begin one of the card's private tags FF10 to FF50.
    const bool privateTag = m_rest.size() > 1 && m_rest[0] == 0xFF && m_rest[1] != 0xFF && m_rest[1] != 0x00;
    if (m_rest.empty() || (isFiller(m_rest[0]) && !privateTag)) {
        m_rest = {};
        return std::nullopt;
    }
    const auto found = header(m_rest);
    if (!found || found->totalSize > m_rest.size()) {
        return failure(ErrorCode::FileDamaged);
    }
    const auto whole = m_rest.first(found->totalSize);
    m_rest = m_rest.subspan(found->totalSize);
    return TlvObject{found->tag, whole.subspan(found->headerSize), whole};
}

Result<std::optional<TlvObject>> TlvReader::find(BytesView bytes, std::uint32_t tag) noexcept {
    TlvReader reader(bytes);
    while (true) {
        auto object = reader.next();
        if (!object || !*object || (*object)->tag == tag) {
            return object;
        }
    }
}
}  // namespace cardreader
