// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/printed_text.h"

#include <algorithm>
#include <cstring>

namespace cardfront {
namespace {

using Glyphs = std::span<const Glyph>;
using std::chrono::year;
using std::chrono::year_month_day;

struct EraRule {
    Era era;
    char32_t first;
    char32_t second;
    year_month_day begins;
    year_month_day ends;
};

// The first day of an era is also the last one of the era before.
constexpr std::array eraRules{
    EraRule{Era::Taisho, U'大', U'正', year{1912} / 7 / 30, year{1926} / 12 / 25},
    EraRule{Era::Showa, U'昭', U'和', year{1926} / 12 / 25, year{1989} / 1 / 7},
    EraRule{Era::Heisei, U'平', U'成', year{1989} / 1 / 8, year{2019} / 4 / 30},
    EraRule{Era::Reiwa, U'令', U'和', year{2019} / 5 / 1, year{9999} / 12 / 31},
};

bool isDigit(char32_t character) {
    return character >= U'0' && character <= U'9';
}

// Walks over a line, keeping the least confidence of what it took.
class Cursor {
public:
    explicit Cursor(Glyphs glyphs) : m_rest(glyphs) {}

    bool take(char32_t character) {
        if (m_rest.empty() || m_rest.front().character != character) {
            return false;
        }
        advance();
        return true;
    }

    std::optional<int> takeNumber(std::size_t digitsMin, std::size_t digitsMax) {
        int value = 0;
        std::size_t count = 0;
        while (count < digitsMax && !m_rest.empty() && isDigit(m_rest.front().character)) {
            value = value * 10 + static_cast<int>(m_rest.front().character - U'0');
            advance();
            ++count;
        }
        return count < digitsMin ? std::nullopt : std::optional(value);
    }

    [[nodiscard]] float confidence() const { return m_confidence; }

private:
    void advance() {
        m_confidence = std::min(m_confidence, m_rest.front().confidence);
        m_rest = m_rest.subspan(1);
    }

    Glyphs m_rest;
    float m_confidence = 100;
};

bool takeMonthAndDay(Cursor& cursor, PrintedDate& date) {
    const auto month = cursor.take(U'年') ? cursor.takeNumber(1, 2) : std::nullopt;
    const auto day = month && cursor.take(U'月') ? cursor.takeNumber(1, 2) : std::nullopt;
    if (!day || !cursor.take(U'日')) {
        return false;
    }
    date.month = static_cast<unsigned>(*month);
    date.day = static_cast<unsigned>(*day);
    date.confidence = cursor.confidence();
    return true;
}

std::optional<PrintedDate> eraDateAt(Glyphs glyphs) {
    for (const auto& rule : eraRules) {
        Cursor cursor(glyphs);
        if (!cursor.take(rule.first) || !cursor.take(rule.second)) {
            continue;
        }
        PrintedDate date;
        date.era = rule.era;
        date.year = cursor.take(U'元') ? 1 : cursor.takeNumber(1, 2).value_or(0);
        if (date.year > 0 && takeMonthAndDay(cursor, date) && cursor.take(U'生')) {
            date.confidence = cursor.confidence();
            return date;
        }
    }
    return std::nullopt;
}

std::optional<PrintedDate> gregorianDateAt(Glyphs glyphs, char32_t after) {
    Cursor cursor(glyphs);
    PrintedDate date;
    date.year = cursor.takeNumber(4, 4).value_or(0);
    if (date.year > 0 && takeMonthAndDay(cursor, date) && cursor.take(after)) {
        date.confidence = cursor.confidence();
        return date;
    }
    return std::nullopt;
}

// A digit before the date would belong to it: a number that does not begin where the line allows is no date.
bool beginsNumber(Glyphs glyphs, std::size_t at) {
    return at == 0 || !isDigit(glyphs[at - 1].character);
}

bool endsOnBirthday(year_month_day birth, year_month_day end) {
    const bool leapDay = birth.month() == std::chrono::February && birth.day() == std::chrono::day{29};
    const bool afterLeapDay = end.month() == std::chrono::March && end.day() == std::chrono::day{1};
    return (birth.month() == end.month() && birth.day() == end.day()) ||
           (leapDay && (afterLeapDay || (end.month() == std::chrono::February && end.day() == std::chrono::day{28})));
}

// Which birthdays a card can end on. Cards are issued since January 2016, to adults for ten birthdays, to minors for
// five; at the end of an adult's card its holder is therefore 28 or older.
bool endsAsIssued(year_month_day birth, year_month_day end, year_month_day today) {
    using std::chrono::years;
    const auto ageAtEnd = (end.year() - birth.year()).count();
    if (ageAtEnd >= 28) {
        return end.year() >= year{2025};
    }
    const bool issuedUnderOldLaw = end < year{2027} / 4 / 1;  // of age at 20
    const auto fiveYearsOn = today + years{5};
    return ageAtEnd >= 5 && ageAtEnd <= (issuedUnderOldLaw ? 24 : 22) && end <= fiveYearsOn;
}

}  // namespace

bool Line::append(Glyph glyph) noexcept {
    if (m_size == kLongest) {
        return false;
    }
    m_glyphs.at(m_size++) = glyph;
    return true;
}

void Line::wipe() noexcept {
    explicit_bzero(m_glyphs.data(), sizeof m_glyphs);
    m_size = 0;
}

std::optional<year_month_day> PrintedDate::calendarDay() const noexcept {
    int calendarYear = year;
    const auto* rule = std::ranges::find(eraRules, era, &EraRule::era);
    if (rule != eraRules.end()) {
        calendarYear += static_cast<int>(rule->begins.year()) - 1;
    }
    const auto date = std::chrono::year{calendarYear} / std::chrono::month{month} / std::chrono::day{day};
    if (!date.ok() || (rule != eraRules.end() && (date < rule->begins || date > rule->ends))) {
        return std::nullopt;
    }
    return date;
}

std::optional<PrintedDate> birthIn(const Line& line) noexcept {
    const auto glyphs = line.glyphs();
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        auto date = eraDateAt(glyphs.subspan(at));
        // An era name that was not recognised leaves a bare number of one or two digits: that is never taken.
        if (!date && at == 0) {
            date = gregorianDateAt(glyphs, U'生');
        }
        if (date) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<PrintedDate> expiryIn(const Line& line) noexcept {
    const auto glyphs = line.glyphs();
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        if (!beginsNumber(glyphs, at)) {
            continue;
        }
        if (const auto date = gregorianDateAt(glyphs.subspan(at), U'ま')) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<PrintedSecurity> securityIn(const Line& line) noexcept {
    PrintedSecurity security;
    security.confidence = 100;
    for (const auto& glyph : line.glyphs()) {
        if (!isDigit(glyph.character) || !security.digits.append(static_cast<int>(glyph.character - U'0'))) {
            return std::nullopt;
        }
        security.confidence = std::min(security.confidence, glyph.confidence);
    }
    return security.digits.isComplete() ? std::optional(std::move(security)) : std::nullopt;
}

bool plausible(const PrintedDate& birth, const PrintedDate& expiry, year_month_day today) noexcept {
    const auto born = birth.calendarDay();
    const auto ends = expiry.calendarDay();
    if (!born || !ends || *born > today || born->year() + std::chrono::years{130} < today.year()) {
        return false;
    }
    if (ends->year() < year{2020} || ends->year() > today.year() + std::chrono::years{10} || *ends <= *born) {
        return false;
    }
    return birth.era == Era::Gregorian || (endsOnBirthday(*born, *ends) && endsAsIssued(*born, *ends, today));
}

cardreader::VerificationCodeB codeB(const PrintedDate& birth, const PrintedDate& expiry,
                                    const PrintedSecurity& security) noexcept {
    cardreader::VerificationCodeB code;
    const auto appendTwo = [&code](unsigned value) {
        code.append(static_cast<int>(value / 10 % 10));
        code.append(static_cast<int>(value % 10));
    };
    appendTwo(static_cast<unsigned>(birth.year));
    appendTwo(birth.month);
    appendTwo(birth.day);
    appendTwo(static_cast<unsigned>(expiry.year) / 100);
    appendTwo(static_cast<unsigned>(expiry.year));
    for (const auto digit : security.digits.ascii()) {
        code.append(digit - '0');
    }
    return code;
}

}  // namespace cardfront
