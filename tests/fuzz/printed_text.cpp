// SPDX-License-Identifier: Apache-2.0
// Input: a day, then UTF-8 lines as a recogniser might give them: birth, expiry, security code.
#include "cardreader/cardfront/printed_text.h"

#include "tests/fuzz/fuzz.h"

#include <vector>

namespace {
using namespace cardfront;

/// Decodes UTF-8 as it comes: a broken sequence gives its bytes as characters, which a recogniser may give as well.
char32_t nextCharacter(fuzz::Input& rest) {
    const auto first = fuzz::take(rest, 1)[0];
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more > rest.size()) {
        return first;
    }
    char32_t character = more == 0 ? first : first & (0x3FU >> more);
    for (const auto byte : fuzz::take(rest, more)) {
        character = (character << 6U) | (byte & 0x3FU);
    }
    return character;
}

Line takeLine(fuzz::Input& rest) {
    Line line;
    while (!rest.empty()) {
        const auto character = nextCharacter(rest);
        if (character == U'\n') {
            break;
        }
        static_cast<void>(line.append({character, static_cast<float>(character % 101)}));
    }
    return line;
}

void checkDate(const PrintedDate& date) {
    fuzz::holds(date.year > 0 && date.confidence >= 0 && date.confidence <= 100, "a date was printed by somebody");
    if (const auto day = date.calendarDay()) {
        fuzz::holds(day->ok(), "a calendar day exists");
    }
    fuzz::holds(date.sameAs(date), "a date is its own day");
}
}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input rest(data, size);
    const auto day = fuzz::take(rest, 2);
    const auto offset = day.size() < 2 ? 0 : day[0] * 256 + day[1];
    const std::chrono::year_month_day today(std::chrono::sys_days(std::chrono::year(2020) / 1 / 1) +
                                            std::chrono::days(offset));
    const auto birth = birthIn(takeLine(rest));
    const auto expiry = expiryIn(takeLine(rest));
    const auto security = securityIn(takeLine(rest));
    if (birth) {
        checkDate(*birth);
    }
    if (expiry) {
        checkDate(*expiry);
        fuzz::holds(expiry->era == Era::Gregorian, "expiry is printed without an era");
    }
    fuzz::holds(!security || security->digits.isComplete(), "a security code has four digits");
    if (birth && expiry && plausible(*birth, *expiry, today)) {
        fuzz::holds(*birth->calendarDay() <= today && *birth->calendarDay() < *expiry->calendarDay(),
                    "a plausible card's holder was born before today and before the card ends");
        if (security) {
            fuzz::holds(codeB(*birth, *expiry, *security).isComplete(), "code B has fourteen digits");
        }
    }
    return 0;
}
