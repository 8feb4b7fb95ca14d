// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/pin.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace cardfront {

/// One recognised character.
struct Glyph {
    char32_t character = 0;
    float confidence = 0;  ///< 0 to 100, the recogniser's own measure
    int leftPx = 0;        ///< where it stands in the picture that was read, about
    int rightPx = 0;
};

/// One recognised line: fixed in size and wiped on death, since it holds parts of verification code B.
class Line {
public:
    static constexpr std::size_t kLongest = 48;

    Line() = default;
    Line(Line&& other) noexcept : m_glyphs(other.m_glyphs), m_size(other.m_size) { other.wipe(); }
    Line& operator=(Line&&) = delete;
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;
    ~Line() { wipe(); }

    /// @return false when the line is full; the content is then unchanged
    bool append(Glyph glyph) noexcept;
    void wipe() noexcept;
    [[nodiscard]] std::span<const Glyph> glyphs() const noexcept { return {m_glyphs.data(), m_size}; }

private:
    std::array<Glyph, kLongest> m_glyphs{};
    std::size_t m_size = 0;
};

enum class Era : std::uint8_t { Gregorian, Taisho, Showa, Heisei, Reiwa };

/// A date as it is printed, with the least confidence of its characters.
struct PrintedDate {
    Era era = Era::Gregorian;
    int year = 0;  ///< of the era; four digits when Gregorian
    unsigned month = 0;
    unsigned day = 0;
    float confidence = 0;

    /// @return the day in the Gregorian calendar; nothing when there is no such day in that era
    [[nodiscard]] std::optional<std::chrono::year_month_day> calendarDay() const noexcept;
    [[nodiscard]] bool sameAs(const PrintedDate& other) const noexcept {
        return era == other.era && year == other.year && month == other.month && day == other.day;
    }
};

/// The four printed digits at the photo.
struct PrintedSecurity {
    cardreader::SecretDigits<4> digits;
    float confidence = 0;

    [[nodiscard]] bool sameAs(const PrintedSecurity& other) const noexcept {
        return std::ranges::equal(digits.ascii(), other.digits.ascii());
    }
};

/// Finds "昭和55年2月17日生" or "1987年11月30日生" in a line; 元年 is year 1.
[[nodiscard]] std::optional<PrintedDate> birthIn(const Line& line) noexcept;

/// Finds "2035年2月17日まで有効" in a line.
[[nodiscard]] std::optional<PrintedDate> expiryIn(const Line& line) noexcept;

/// Takes a line of exactly four digits.
[[nodiscard]] std::optional<PrintedSecurity> securityIn(const Line& line) noexcept;

/// Calendar and expiry rules: both days exist; birth is not ahead of today nor 130 years back; the card ends neither
/// before the first cards could (2020) nor more than ten years from today, and never before birth. A card that prints
/// an era ends on a birthday: the fifth after issue for who was not yet 18 (20 before April 2022), else the tenth.
/// @source card-applications §3.2, §5
[[nodiscard]] bool plausible(const PrintedDate& birth, const PrintedDate& expiry,
                             std::chrono::year_month_day today) noexcept;

/// @return birth YYMMDD (year of the era, or the last two digits) ‖ expiry YYYY ‖ security code
[[nodiscard]] cardreader::VerificationCodeB codeB(const PrintedDate& birth, const PrintedDate& expiry,
                                                  const PrintedSecurity& security) noexcept;

}  // namespace cardfront
