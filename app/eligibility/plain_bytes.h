// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

/// Bytes of messages in the usual form (plain_scanner.h). Tags are ASCII; neither encoding uses `<`, `>` or `&` inside
/// a longer character, so that bytes can be looked at before they are decoded.
namespace eligibility::plain {

/// What a byte may be part of.
enum Class : std::uint8_t { NameStart = 1, NameRest = 2, Space = 4, Plain = 8 };

inline constexpr std::array<std::uint8_t, 256> classes = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const bool isLetter = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_';
        const bool isRest = isLetter || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
        const bool isSpace = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
        // Plain: ASCII text that needs no second look. DEL is a character like any other.
        const bool isPlain = byte >= 0x20 && byte < 0x80 && byte != '<' && byte != '&' && byte != '>';
        table[byte] = static_cast<std::uint8_t>((isLetter ? NameStart : 0) | (isRest ? NameRest : 0) |
                                                (isSpace ? Space : 0) | (isPlain ? Plain : 0));
    }
    return table;
}();

[[nodiscard]] inline bool is(char c, Class what) {
    return (classes[static_cast<unsigned char>(c)] & what) != 0;
}

}  // namespace eligibility::plain
