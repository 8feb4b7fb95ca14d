// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace facematch {

/// What a DET curve is drawn from.
struct DetData {
    std::string title;                  ///< engine and set; plain text
    std::vector<double> genuine;        ///< ascending
    std::vector<double> impostor;       ///< ascending
    std::optional<double> threshold{};  ///< the configured one, marked on the curve
};

/// Detection error trade-off: FMR across, FNMR up, both on normal-deviate scales, so that a straight line stands for
/// normally distributed scores. The curve ends where fewer than three comparisons decide.
///
/// @return a whole SVG document; the same for the same data
/// @source ISO/IEC 19795-1 (DET curve), spec/face-matching.md section 8 (6)
[[nodiscard]] std::string detCurveSvg(const DetData& data);

/// @return the value that a standard normal variable stays below with this probability, 0 < probability < 1
[[nodiscard]] double normalDeviate(double probability);

}  // namespace facematch
