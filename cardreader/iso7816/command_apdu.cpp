// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/command_apdu.h"

#include <array>
#include <string_view>

namespace cardreader {
namespace {
constexpr std::uint8_t kSelect = 0xA4;
constexpr std::uint8_t kVerify = 0x20;
constexpr std::uint8_t kChangeReferenceData = 0x24;

void appendWord(SecretBytes& out, std::uint32_t value) {
    out.append(static_cast<std::uint8_t>((value >> 8U) & 0xFFU));
    out.append(static_cast<std::uint8_t>(value & 0xFFU));
}

std::uint32_t word(BytesView bytes) {
    return (static_cast<std::uint32_t>(bytes[0]) << 8U) | bytes[1];
}

/// Le fields: zero stands for the greatest value.
std::uint32_t leOf(std::uint32_t field, std::uint32_t greatest) {
    return field == 0 ? greatest : field;
}

Result<CommandApdu> decodeShort(ApduHeader header, BytesView body) {
    if (body.size() == 1) {
        return CommandApdu(header, {}, leOf(body[0], CommandApdu::kShortLe));
    }
    const std::size_t lc = body[0];
    const auto rest = body.size() - 1;
    if (lc == 0 || rest < lc || rest > lc + 1) {
        return failure(ErrorCode::CommandInvalid);
    }
    return CommandApdu(header, body.subspan(1, lc), rest == lc ? 0 : leOf(body.back(), CommandApdu::kShortLe));
}

Result<CommandApdu> decodeExtended(ApduHeader header, BytesView body) {
    if (body.size() == 3) {
        return CommandApdu(header, {}, leOf(word(body.subspan(1)), CommandApdu::kExtendedLe));
    }
    const std::size_t lc = word(body.subspan(1));
    const auto rest = body.size() - 3;
    if (lc == 0 || (rest != lc && rest != lc + 2)) {
        return failure(ErrorCode::CommandInvalid);
    }
    const auto le = rest == lc ? 0 : leOf(word(body.last(2)), CommandApdu::kExtendedLe);
    return CommandApdu(header, body.subspan(3, lc), le);
}

void appendHex(std::string& out, BytesView bytes) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (const auto byte : bytes) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 0x0FU];
    }
}
}  // namespace

CommandApdu::CommandApdu(ApduHeader header, BytesView data, std::uint32_t le) noexcept
    : m_header(header), m_data(data), m_le(le) {}

Result<SecretBytes> CommandApdu::encode() const noexcept {
    if (m_data.size() > 0xFFFF || m_le > kExtendedLe) {
        return failure(ErrorCode::CommandInvalid);
    }
    SecretBytes out(BytesView(std::array{m_header.cla, m_header.ins, m_header.p1, m_header.p2}));
    const auto lc = static_cast<std::uint32_t>(m_data.size());
    if (!isExtended()) {
        if (lc > 0) {
            out.append(static_cast<std::uint8_t>(lc));
            out.append(m_data.view());
        }
        if (m_le > 0) {
            out.append(static_cast<std::uint8_t>(m_le & 0xFFU));
        }
        return out;
    }
    out.append(std::uint8_t{0});
    if (lc > 0) {
        appendWord(out, lc);
        out.append(m_data.view());
    }
    if (m_le > 0) {
        appendWord(out, m_le & 0xFFFFU);
    }
    return out;
}

Result<CommandApdu> CommandApdu::decode(BytesView bytes) noexcept {
    if (bytes.size() < 4) {
        return failure(ErrorCode::CommandInvalid);
    }
    const ApduHeader header{bytes[0], bytes[1], bytes[2], bytes[3]};
    const auto body = bytes.subspan(4);
    if (body.empty()) {
        return CommandApdu(header);
    }
    const bool extended = body[0] == 0 && body.size() >= 3;
    return extended ? decodeExtended(header, body) : decodeShort(header, body);
}

std::string CommandApdu::maskedHex() const noexcept {
    std::string out;
    appendHex(out, std::array{m_header.cla, m_header.ins, m_header.p1, m_header.p2});
    if (m_data.empty() && m_le == 0) {
        return out;
    }
    const auto encoded = encode();
    if (!encoded) {
        return out;
    }
    if (m_header.ins == kVerify || m_header.ins == kChangeReferenceData) {
        return m_data.empty() ? out : out + "XX";  // not even the number of secret digits is written down
    }
    const auto body = encoded->view().subspan(4);
    if (m_header.ins == kSelect || m_data.empty()) {
        appendHex(out, body);
        return out;
    }
    const std::size_t lengthField = isExtended() ? 3 : 1;
    appendHex(out, body.first(lengthField));
    out += "XX";
    appendHex(out, body.subspan(lengthField + m_data.size()));
    return out;
}
}  // namespace cardreader
