// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace cardfront {

/// What several looks at one zone say of it. A value wins when enough looks gave it with certainty; every look that
/// gave another one must be outweighed by two more, and more than one such look means that nobody knows.
///
/// @tparam Reading  has `confidence` (0 to 100) and `sameAs(const Reading&)`
template <typename Reading>
class Ballot {
public:
    /// @param quorum           looks that must agree when none contradicts
    /// @param leastConfidence  a look below it counts for nothing, but still contradicts
    Ballot(std::size_t quorum, float leastConfidence) noexcept : m_quorum(quorum), m_leastConfidence(leastConfidence) {}

    void add(std::optional<Reading> reading) noexcept {
        if (reading) {
            m_readings.push_back(std::move(*reading));
        }
    }

    [[nodiscard]] bool hasReadings() const noexcept { return !m_readings.empty(); }

    /// @return the winner, its confidence that of the least certain look it needed; nullptr when there is none
    [[nodiscard]] const Reading* winner() noexcept {
        for (auto& candidate : m_readings) {
            const auto agreeing = certaintiesOf(candidate);
            const std::size_t contradicting = m_readings.size() - count(candidate);
            const std::size_t needed = m_quorum + 2 * contradicting;
            if (contradicting <= 1 && agreeing.size() >= needed) {
                candidate.confidence = agreeing[needed - 1];
                return &candidate;
            }
        }
        return nullptr;
    }

    /// As winner(), moved out.
    [[nodiscard]] std::optional<Reading> takeWinner() noexcept {
        const auto* const found = winner();
        if (found == nullptr) {
            return std::nullopt;
        }
        return std::move(*std::ranges::find_if(m_readings, [&](const Reading& one) { return &one == found; }));
    }

private:
    [[nodiscard]] std::size_t count(const Reading& candidate) const noexcept {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_readings, [&](const Reading& reading) { return reading.sameAs(candidate); }));
    }

    // Confidences of the looks that gave this value with certainty, the highest first.
    [[nodiscard]] std::vector<float> certaintiesOf(const Reading& candidate) const noexcept {
        std::vector<float> found;
        for (const auto& reading : m_readings) {
            if (reading.sameAs(candidate) && reading.confidence >= m_leastConfidence) {
                found.push_back(reading.confidence);
            }
        }
        std::ranges::sort(found, std::greater());
        return found;
    }

    std::size_t m_quorum;
    float m_leastConfidence;
    std::vector<Reading> m_readings;
};

}  // namespace cardfront
