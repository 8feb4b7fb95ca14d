// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace facematch {

/// Presentation attack detection (ISO/IEC 30107-3): does a living face, not a print or a screen, stand before the
/// camera?
enum class AttackVerdict : std::uint8_t {
    None,        ///< bona fide presentation
    Uncertain,   ///< between: ask for an active step and look again; never a match by itself
    Suspected,   ///< PIN or staff, never an accusation on the screen
    NotChecked,  ///< the models are not installed, or nobody asked for it
};

/// @param liveness  one score per frame, 0 attack .. 1 live
/// @return the verdict on the median: live from 0.90, attack below 0.60; NotChecked when there is none
/// @source spec/face-matching.md section 9
[[nodiscard]] AttackVerdict judgeLiveness(std::span<const double> liveness);
/// @return "none", "suspected" or "not-checked" (also for Uncertain: no verdict was reached)
[[nodiscard]] std::string_view name(AttackVerdict verdict);

}  // namespace facematch
