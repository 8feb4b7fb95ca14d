// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/guidance.h"
#include "facematch/core/hint.h"

#include <QString>

#include <chrono>
#include <optional>

namespace kiosk {

/// Chooses what is said to somebody who looks for the camera by ear: which way to go, else the hint of the screen. Says
/// a new thing at most every two seconds and the same again after five, and does not waver at a border.
/// @thread any; pure
class GuideSpeech {
public:
    void setHint(facematch::Hint hint) { m_hint = hint; }
    /// @param now  monotonic
    /// @return key of the line to be said now, if any
    [[nodiscard]] std::optional<QString> observe(const facematch::Guidance& guidance, std::chrono::milliseconds now);
    void reset();

private:
    [[nodiscard]] QString wanted(const facematch::Guidance& guidance);
    [[nodiscard]] QString direction(const facematch::Guidance& guidance);

    std::optional<facematch::Hint> m_hint;
    QString m_direction;
    QString m_last;
    std::optional<std::chrono::milliseconds> m_lastAt;
};

}  // namespace kiosk
