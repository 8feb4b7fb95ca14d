// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace facematch {

/// How much upright edge a frame shows in each eye and in nose and mouth, and how much shading between the eyes; all
/// over the face's light. Comparable only between frames of one face.
struct EyeLook {
    double left = 0;
    double right = 0;
    double rest = 0;
    double bridge = 0;
};

struct BlinkRules {
    std::size_t looksBefore = 4;  ///< with open eyes, before and after
    std::size_t looksClosed = 2;  ///< in a row
    double closed = 0.55;         ///< of the edges of the open eye, and less
    double open = 0.8;            ///< and more
    double restChange = 0.2;      ///< the rest of the face keeps its edges, but for this share
    double bridgeChange = 0.35;   ///< likewise the shading between the eyes: a finger across them covers it too
    std::chrono::milliseconds longest{2500};  ///< with closed eyes
};

/// Whether both eyes closed and opened again while nothing else of the face changed. Light that flickers changes the
/// whole face, a picture that is moved or tilted its eyes no more than its mouth; neither counts.
/// @thread any one; pure
class BlinkWatch {
public:
    explicit BlinkWatch(const BlinkRules& rules = {}) : m_rules(rules) {}
    /// @return true when this look completed a blink
    [[nodiscard]] bool observe(const EyeLook& look, std::chrono::milliseconds now);
    /// Begins anew with whoever comes.
    void reset();

private:
    enum class Lids : std::uint8_t { Open, Closed, Between };
    [[nodiscard]] Lids judge(const EyeLook& look) const;

    BlinkRules m_rules;
    std::vector<EyeLook> m_before;
    std::optional<EyeLook> m_usual;  ///< medians of m_before
    std::size_t m_closed = 0;        ///< looks in a row
    std::size_t m_opened = 0;        ///< likewise, after enough closed ones
    bool m_wasClosed = false;
    std::chrono::milliseconds m_closedAt{};
};

}  // namespace facematch
