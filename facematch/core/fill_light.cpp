// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/fill_light.h"

#include <algorithm>

namespace facematch {

namespace {

constexpr double dark = 90;     // grey of the face below which light helps; the hints say "too dark" from 45
constexpr double bright = 150;  // above which the screen need not help
constexpr double risingPerSecond = 1.0;
constexpr double fadingPerSecond = 0.2;
constexpr double longestStepSeconds = 0.2;  // after a gap in the frames it goes on, and does not jump

}  // namespace

double FillLight::observe(std::optional<double> brightness, std::chrono::milliseconds now) {
    const double passed = m_at ? std::chrono::duration<double>(now - *m_at).count() : 0;
    m_at = now;
    const double step = std::clamp(passed, 0.0, longestStepSeconds);
    if (brightness && *brightness < dark) {
        m_level = std::min(1.0, m_level + risingPerSecond * step);
    } else if (brightness && *brightness > bright) {
        m_level = std::max(0.0, m_level - fadingPerSecond * step);
    }
    return m_level;
}

void FillLight::reset() {
    *this = {};
}

}  // namespace facematch
