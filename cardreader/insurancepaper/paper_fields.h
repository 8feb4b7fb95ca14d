// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/cardfront/printed_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace insurancepaper {

/// What is asked of a certificate of eligibility, in the order of K15.
enum class PaperField : std::uint8_t { Insurer, Symbol, Number, Branch, Birthdate };
inline constexpr std::size_t paperFields = 5;

/// Digits and hyphens as printed; fixed in size and wiped on death.
class PaperText {
public:
    /// What is longer was not read as it is printed, or is no number of a certificate.
    static constexpr std::size_t kLongest = 9;

    PaperText() = default;
    PaperText(const PaperText&) = default;
    PaperText& operator=(const PaperText&) = default;
    PaperText(PaperText&&) = default;
    PaperText& operator=(PaperText&&) = default;
    ~PaperText();

    bool append(char character) noexcept;
    [[nodiscard]] std::string_view view() const noexcept { return {m_characters.data(), m_size}; }
    [[nodiscard]] bool sameAs(const PaperText& other) const noexcept { return view() == other.view(); }

    float confidence = 100;  ///< of the least certain character

private:
    std::array<char, kLongest> m_characters{};
    std::size_t m_size = 0;
};

using Glyphs = std::span<const cardfront::Glyph>;
/// A label and what bounds its value, as positions among the glyphs of the row.
struct FieldPlace {
    PaperField field{};
    std::size_t first = 0;            ///< its first glyph, or that of the bracket before it
    std::size_t signs = 0;            ///< of the label alone
    bool bracketed = false;           ///< 「（枝番）」
    std::optional<std::size_t> next;  ///< the first glyph of the next label
};

struct RowFindings {
    bool refused = false;  ///< twelve digits in one, or the words 個人番号: nothing of the paper is to be kept
    bool anyLabel = false;
    std::vector<FieldPlace> fields;
};

/// Finds labels in one row. 番号 behind 者 is another one's.
[[nodiscard]] RowFindings findingsIn(Glyphs row) noexcept;

/// @return the digits and hyphens, when there is nothing else and they can be a value of this field
[[nodiscard]] std::optional<PaperText> valueIn(Glyphs glyphs, PaperField field) noexcept;

/// @return 「昭和55年2月17日」 or 「1987年11月30日」, when there is nothing else
[[nodiscard]] std::optional<cardfront::PrintedDate> dateIn(Glyphs glyphs) noexcept;

}  // namespace insurancepaper
