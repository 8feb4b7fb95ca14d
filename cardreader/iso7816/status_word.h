// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"

#include <optional>

namespace cardreader {
/// SW1-SW2 of a response APDU. One place knows what the values mean.
/// @source ISO/IEC 7816-4 §5.6; card-applications §2.3
class StatusWord {
public:
    constexpr explicit StatusWord(std::uint16_t value) noexcept : m_value(value) {}

    [[nodiscard]] constexpr std::uint16_t value() const noexcept { return m_value; }
    [[nodiscard]] constexpr std::uint8_t sw1() const noexcept { return static_cast<std::uint8_t>(m_value >> 8U); }
    [[nodiscard]] constexpr std::uint8_t sw2() const noexcept { return static_cast<std::uint8_t>(m_value & 0xFFU); }
    [[nodiscard]] constexpr bool isDone() const noexcept { return m_value == 0x9000; }
    [[nodiscard]] constexpr bool hasMoreBytes() const noexcept { return sw1() == 0x61; }
    [[nodiscard]] constexpr bool isWrongLe() const noexcept { return sw1() == 0x6C; }
    [[nodiscard]] constexpr bool isWrongLength() const noexcept { return m_value == 0x6700 || isWrongLe(); }
    [[nodiscard]] constexpr bool isPastTheEnd() const noexcept { return m_value == 0x6B00; }
    /// 6983 and 6984: the sources disagree, both mean that no try is left.
    [[nodiscard]] constexpr bool isLocked() const noexcept {
        return m_value == 0x6983 || m_value == 0x6984 || m_value == 0x63C0;
    }
    /// @return tries left out of 63Cx, 0 when locked; nothing for any other word (6300: wrong, counter unknown)
    [[nodiscard]] std::optional<int> triesLeft() const noexcept;
    /// @return the error that this word means for an ordinary command (not VERIFY); CardFault, FileMissing and so on
    [[nodiscard]] ErrorCode error() const noexcept;

    friend constexpr bool operator==(StatusWord, StatusWord) noexcept = default;

private:
    std::uint16_t m_value;
};
}  // namespace cardreader
