// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace facematch {

/// The screen as a lamp for the face: how brightly its border should shine. Grows within a second while the face is too
/// dark, fades slowly once it is bright, and rests in between, so that its own light does not make it flicker.
/// @source spec/face-matching.md section 12 "screen brightness up as fill light"
class FillLight {
public:
    /// @param brightness  mean grey of the face, 0..255; empty: no face, the light stays as it is
    /// @param now         monotonic
    /// @return 0 (the screen as designed) to 1 (as wide and white as there is room for)
    [[nodiscard]] double observe(std::optional<double> brightness, std::chrono::milliseconds now);
    /// The next person begins without.
    void reset();

private:
    double m_level = 0;
    std::optional<std::chrono::milliseconds> m_at;
};

}  // namespace facematch
