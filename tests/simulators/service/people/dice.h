// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace simservice {

/// Small repeatable chance (splitmix64, Steele, Lea and Flood 2014): the same seed and purpose give the same throws on
/// every machine, so that a million histories need not be stored.
class Dice {
public:
    Dice(quint64 seed, quint64 purpose)
        : m_state(seed * 0x9E3779B97F4A7C15ULL ^ (purpose + 1) * 0xD1B54A32D192ED03ULL) {}

    quint64 next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// @return 0 … limit - 1
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    /// @return lowest … highest
    int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    /// @return 0 … 1, without 1
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename Table>
    const auto& pick(const Table& table) {
        return table[static_cast<std::size_t>(below(static_cast<int>(table.size())))];
    }

private:
    quint64 m_state;
};

}  // namespace simservice
