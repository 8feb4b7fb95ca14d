// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/calibration.h"
#include "facematch/evaluate/logistic.h"

namespace facematch {

/// Fits slope, offset, cut-off and weight of every part, and the scale that takes the sum back to the first part's own
/// score. One part alone keeps its score as it is.
///
/// @param table  scores, one column for each part
/// @param parts  the leading engine first; only engine, model and alignment are read
/// @return a record without thresholds; empty where an engine does not tell these comparisons apart
[[nodiscard]] std::optional<Calibration> fitCombination(const ScoreTable& table,
                                                        const std::vector<CalibrationPart>& parts);

/// @return the record's score of every row, in the table's order
[[nodiscard]] std::vector<double> fusedScores(const Calibration& record, const ScoreTable& table);

}  // namespace facematch
