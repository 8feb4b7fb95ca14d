// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

#include <array>
#include <cstdint>

namespace eligibility {

/// What glibc's CP932 makes of one and two bytes, asked of it once: a table is read faster than a conversion is called
/// for every value of a message, and cannot disagree with it.
class Cp932Table {
public:
    [[nodiscard]] static const Cp932Table& instance();

    /// @return the character of one byte; 0 for a byte that begins a pair or is nothing
    [[nodiscard]] char16_t single(std::uint8_t byte) const { return m_single[byte]; }
    /// @return the character of a pair; 0 for one that is nothing
    [[nodiscard]] char16_t pair(std::uint8_t lead, std::uint8_t trail) const {
        return m_pairs[std::size_t{lead} * 256 + trail];
    }

private:
    Cp932Table();

    std::array<char16_t, 256> m_single{};
    std::array<char16_t, 65536> m_pairs{};
};

}  // namespace eligibility
