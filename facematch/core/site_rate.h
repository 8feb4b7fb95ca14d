// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/calibration.h"

#include <optional>

namespace facematch {

/// How often different people may reach the match threshold where nothing else is set: once in 10,000 comparisons.
inline constexpr double usualFalseMatchRate = 0.0001;

/// The record as a site uses it that allows this rate: the lowest threshold of the record whose own rate is not above
/// it. At the lower threshold there is nothing left to ask again about.
///
/// @param rate  false match rate that the site allows, 0..1: "1 in 10,000" is 0.0001
/// @return empty where the record knows no threshold that strict: it then may not decide
/// @thread any; pure
/// @source spec/face-matching.md section 6: "A site may lower to 0.531 (FMR 0.1 %) if staff see the patient"
[[nodiscard]] std::optional<Calibration> atRate(Calibration record, double rate);

}  // namespace facematch
