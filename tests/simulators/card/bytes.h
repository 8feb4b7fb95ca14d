// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace simcard {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// @return upper-case hex digits, two for each byte
[[nodiscard]] std::string toHex(ByteView bytes);

/// @param hex  an even number of hex digits, blanks allowed
[[nodiscard]] Bytes fromHex(std::string_view hex);

[[nodiscard]] Bytes toBytes(std::string_view text);
[[nodiscard]] std::string toText(ByteView bytes);
void append(Bytes& target, ByteView more);
[[nodiscard]] Bytes joined(std::initializer_list<ByteView> parts);

/// Writes one object as the real card does: a two-byte tag, the length in BER short or long form, the value.
[[nodiscard]] Bytes object(std::uint16_t tag, ByteView value);

/// As object(), with a one-byte tag.
[[nodiscard]] Bytes shortTagObject(std::uint8_t tag, ByteView value);

/// Fills with FF up to a multiple of @p block, as the card's files are longer than what they hold.
[[nodiscard]] Bytes filled(Bytes content, std::size_t block);

}  // namespace simcard
