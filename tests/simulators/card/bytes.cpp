// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/bytes.h"

#include <stdexcept>

namespace simcard {
namespace {

void appendLength(Bytes& target, std::size_t length) {
    if (length > 0xFFFF) {
        throw std::length_error("object longer than 65535 bytes");
    }
    if (length > 0xFF) {
        target.push_back(0x82);
        target.push_back(static_cast<std::uint8_t>(length >> 8U));
    } else if (length > 0x7F) {
        target.push_back(0x81);
    }
    target.push_back(static_cast<std::uint8_t>(length & 0xFFU));
}

}  // namespace

std::string toHex(ByteView bytes) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 0x0FU]);
    }
    return text;
}

Bytes fromHex(std::string_view hex) {
    std::string digits;
    for (const char c : hex) {
        if (c != ' ') {
            digits.push_back(c);
        }
    }
    Bytes bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(digits.substr(i, 2), nullptr, 16)));
    }
    return bytes;
}

Bytes toBytes(std::string_view text) {
    return {text.begin(), text.end()};
}

std::string toText(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

void append(Bytes& target, ByteView more) {
    target.insert(target.end(), more.begin(), more.end());
}

Bytes joined(std::initializer_list<ByteView> parts) {
    Bytes all;
    for (const auto& part : parts) {
        append(all, part);
    }
    return all;
}

Bytes object(std::uint16_t tag, ByteView value) {
    Bytes bytes{static_cast<std::uint8_t>(tag >> 8U), static_cast<std::uint8_t>(tag & 0xFFU)};
    appendLength(bytes, value.size());
    append(bytes, value);
    return bytes;
}

Bytes shortTagObject(std::uint8_t tag, ByteView value) {
    Bytes bytes{tag};
    appendLength(bytes, value.size());
    append(bytes, value);
    return bytes;
}

Bytes filled(Bytes content, std::size_t block) {
    content.resize((content.size() / block + 1) * block, 0xFF);
    return content;
}

}  // namespace simcard
