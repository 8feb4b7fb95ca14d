// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace facematch {

/// Comparisons by column: one column for each engine, all as long as `same`.
struct ScoreTable {
    std::vector<std::uint8_t> same;            ///< 1: two pictures of one person
    std::vector<std::vector<double>> columns;  ///< scores, or log-likelihood ratios
};

/// A log-likelihood ratio, same person to strangers, as sum of weights * columns + offset; natural logarithm.
struct LogisticFit {
    std::vector<double> weights;
    double offset = 0;
};

/// Prior-weighted logistic regression: both kinds of comparison count in total as if `prior` of all were of one
/// person, however many there are of each, and the prior's own log-odds are taken out of the offset.
/// No weight is negative: a column that would get one gets 0 (more likeness is never evidence against).
///
/// @param prior  0 < prior < 1; a small one looks for the best separation at low false match rates
/// @return empty where one kind is missing or the columns cannot be told apart
/// @thread any; pure
/// @source Brummer et al., "Fusion of heterogeneous speaker recognition systems" (IEEE TASLP 15(7), 2007)
[[nodiscard]] std::optional<LogisticFit> fitLogistic(const ScoreTable& table, double prior = 0.5);

}  // namespace facematch
