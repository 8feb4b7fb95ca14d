// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_tally.h"

#include <algorithm>

namespace insurancepaper {

void PaperTally::add(const PaperReading& reading) {
    if (!reading.hasValues()) {
        return;
    }
    ++m_pictures;
    for (std::size_t field = 0; field < paperFields; ++field) {
        m_values.at(field).add(reading.values.at(field));
    }
    m_birthdate.add(reading.birthdate);
}

std::size_t PaperTally::certainFields() const {
    const auto values = std::ranges::count_if(m_values, [](const auto& votes) { return votes.isCertain(); });
    return static_cast<std::size_t>(values) + (m_birthdate.isCertain() ? 1 : 0);
}

bool PaperTally::isDone() const {
    return certainFields() == paperFields || (m_pictures >= kEnough && certainFields() > 0);
}

PaperReading PaperTally::certain() const {
    PaperReading reading;
    reading.sight = Sight::Good;
    for (std::size_t field = 0; field < paperFields; ++field) {
        const auto& votes = m_values.at(field);
        reading.values.at(field) = votes.isCertain() ? votes.value : std::nullopt;
    }
    reading.birthdate = m_birthdate.isCertain() ? m_birthdate.value : std::nullopt;
    return reading;
}

}  // namespace insurancepaper
