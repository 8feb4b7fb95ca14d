// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_fields.h"

#include <algorithm>
#include <cstring>

namespace insurancepaper {
namespace {

using cardfront::Era;
using cardfront::Glyph;
using cardfront::PrintedDate;

constexpr float leastLabelConfidence = 30;
constexpr float leastDigitConfidence = 30;  // below it, a digit is some other sign
constexpr std::size_t refusedDigits = 12;

struct Label {
    std::u32string_view words;
    std::optional<PaperField> field;
};

// Longer ones first: 番号 ends many.
constexpr std::u32string_view refusedWords = U"個人番号";

constexpr std::array labels{
    Label{U"保険者番号", PaperField::Insurer}, Label{U"生年月日", PaperField::Birthdate},
    Label{refusedWords, std::nullopt},         Label{U"記号番号", std::nullopt},
    Label{U"記号", PaperField::Symbol},        Label{U"番号", PaperField::Number},
    Label{U"枝番", PaperField::Branch},
};

struct EraName {
    std::u32string_view words;
    Era era;
};
constexpr std::array eras{EraName{U"大正", Era::Taisho}, EraName{U"昭和", Era::Showa}, EraName{U"平成", Era::Heisei},
                          EraName{U"令和", Era::Reiwa}};

bool isDigit(const Glyph& glyph) {
    return glyph.character >= U'0' && glyph.character <= U'9';
}

bool isHyphen(const Glyph& glyph) {
    return glyph.character == U'-' || glyph.character == U'ー';
}

bool isOpening(const Glyph& glyph) {
    return glyph.character == U'(' || glyph.character == U'（';
}

bool isClosing(const Glyph& glyph) {
    return glyph.character == U')' || glyph.character == U'）';
}

bool startsWith(Glyphs glyphs, std::u32string_view words) {
    return glyphs.size() >= words.size() &&
           std::ranges::equal(glyphs.first(words.size()), words, {}, &Glyph::character);
}

const Label* labelAt(Glyphs glyphs) {
    const auto found = std::ranges::find_if(labels, [&](const Label& label) {
        return startsWith(glyphs, label.words) &&
               std::ranges::all_of(glyphs.first(label.words.size()),
                                   [](const Glyph& one) { return one.confidence >= leastLabelConfidence; });
    });
    return found == labels.end() ? nullptr : &*found;
}

// Numbers of others: 公費負担者番号, 受給者番号, and 保険者番号 whose beginning was not recognised.
bool belongsToOthers(Glyphs row, std::size_t at) {
    return at > 0 && (row[at - 1].character == U'者' || row[at - 1].character == U'人');
}

bool hasTwelveDigits(Glyphs row) {
    std::size_t digits = 0;
    for (const auto& glyph : row) {
        if (isDigit(glyph) && glyph.confidence >= leastDigitConfidence) {
            ++digits;
        } else if (!isHyphen(glyph)) {
            digits = 0;
        }
        if (digits >= refusedDigits) {
            return true;
        }
    }
    return false;
}

FieldPlace placeOf(Glyphs row, std::size_t at, const Label& label) {
    const std::size_t behind = at + label.words.size();
    const bool bracketed = at > 0 && isOpening(row[at - 1]) && behind < row.size() && isClosing(row[behind]);
    return {.field = *label.field,
            .first = bracketed ? at - 1 : at,
            .signs = label.words.size(),
            .bracketed = bracketed,
            .next = std::nullopt};
}

bool fitsLength(PaperField field, std::size_t digits) {
    switch (field) {
        case PaperField::Insurer:
            return digits == 6 || digits == 8;
        case PaperField::Branch:
            return digits == 2;
        case PaperField::Symbol:
        case PaperField::Number:
            return digits >= 1 && digits <= 8;
        case PaperField::Birthdate:
            break;
    }
    return false;
}

// Walks over the glyphs of a date.
class DateCursor {
public:
    explicit DateCursor(Glyphs glyphs) : m_rest(glyphs) {}

    bool take(std::u32string_view words) {
        for (const char32_t character : words) {
            if (m_rest.empty() || m_rest.front().character != character) {
                return false;
            }
            advance();
        }
        return true;
    }

    std::optional<int> takeNumber(std::size_t least, std::size_t most) {
        int value = 0;
        std::size_t count = 0;
        while (count < most && !m_rest.empty() && isDigit(m_rest.front())) {
            value = value * 10 + static_cast<int>(m_rest.front().character - U'0');
            advance();
            ++count;
        }
        return count < least ? std::nullopt : std::optional(value);
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool startsWithWords(std::u32string_view words) const { return startsWith(m_rest, words); }
    [[nodiscard]] float confidence() const { return m_confidence; }

private:
    void advance() {
        m_confidence = std::min(m_confidence, m_rest.front().confidence);
        m_rest = m_rest.subspan(1);
    }

    Glyphs m_rest;
    float m_confidence = 100;
};

bool takeYear(DateCursor& cursor, PrintedDate& date) {
    const auto* const name =
        std::ranges::find_if(eras, [&](const EraName& one) { return cursor.startsWithWords(one.words); });
    if (name == eras.end()) {
        date.year = cursor.takeNumber(4, 4).value_or(0);
    } else {
        date.era = name->era;
        static_cast<void>(cursor.take(name->words));
        date.year = cursor.take(U"元") ? 1 : cursor.takeNumber(1, 2).value_or(0);
    }
    return date.year > 0 && cursor.take(U"年");
}

}  // namespace

PaperText::~PaperText() {
    explicit_bzero(m_characters.data(), m_characters.size());
}

bool PaperText::append(char character) noexcept {
    if (m_size == kLongest) {
        return false;
    }
    m_characters.at(m_size++) = character;
    return true;
}

RowFindings findingsIn(Glyphs row) noexcept {
    RowFindings found;
    found.refused = hasTwelveDigits(row);
    for (std::size_t at = 0; at < row.size();) {
        const auto* const label = labelAt(row.subspan(at));
        if (label == nullptr) {
            ++at;
            continue;
        }
        if (!found.fields.empty() && !found.fields.back().next) {
            found.fields.back().next = at > 0 && isOpening(row[at - 1]) ? at - 1 : at;
        }
        const std::size_t behind = at + label->words.size();
        found.refused = found.refused || label->words == refusedWords;
        found.anyLabel = true;
        // 「記号・番号」 as one heading: which digits are which is not for us to say.
        const bool heading = label->field == PaperField::Symbol && startsWith(row.subspan(behind), U"・番号");
        if (label->field && !heading && !belongsToOthers(row, at)) {
            found.fields.push_back(placeOf(row, at, *label));
        }
        at = heading ? behind + 3 : behind;
    }
    return found;
}

std::optional<PaperText> valueIn(Glyphs glyphs, PaperField field) noexcept {
    const bool hyphens = field == PaperField::Symbol || field == PaperField::Number;
    std::optional<PaperText> text(std::in_place);
    std::size_t digits = 0;
    for (const auto& glyph : glyphs) {
        const bool taken = isDigit(glyph) || (hyphens && isHyphen(glyph));
        if (!taken || !text->append(isDigit(glyph) ? static_cast<char>(glyph.character) : '-')) {
            return std::nullopt;
        }
        digits += isDigit(glyph) ? 1 : 0;
        text->confidence = std::min(text->confidence, glyph.confidence);
    }
    return fitsLength(field, digits) ? std::move(text) : std::nullopt;
}

std::optional<PrintedDate> dateIn(Glyphs glyphs) noexcept {
    DateCursor cursor(glyphs);
    PrintedDate date;
    if (!takeYear(cursor, date)) {
        return std::nullopt;
    }
    const auto month = cursor.takeNumber(1, 2);
    const auto day = month && cursor.take(U"月") ? cursor.takeNumber(1, 2) : std::nullopt;
    if (!day || !cursor.take(U"日") || !cursor.atEnd()) {
        return std::nullopt;
    }
    date.month = static_cast<unsigned>(*month);
    date.day = static_cast<unsigned>(*day);
    date.confidence = cursor.confidence();
    return date;
}

}  // namespace insurancepaper
