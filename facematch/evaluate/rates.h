// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace facematch {

struct Interval {
    double low = 0;
    double high = 1;
};
/// @return 95 % Wilson score interval of errors / trials
[[nodiscard]] Interval wilson(std::size_t errors, std::size_t trials);
/// Scores in these functions are ascending and not empty.
struct Rates {
    double fmr = 0;  ///< different-person comparisons at or above the threshold
    Interval fmrLimits;
    double fnmr = 0;  ///< same-person comparisons below it
    Interval fnmrLimits;
};
[[nodiscard]] Rates ratesAt(const std::vector<double>& genuine, const std::vector<double>& impostor, double threshold);

/// The threshold that gives a false match rate on this set, and what it costs.
struct OperatingPoint {
    double fmr = 0;
    double threshold = 0;
    double fnmr = 0;
    double fnmrLow = 0;
    double fnmrHigh = 0;
    bool sampleTooSmall = false;  ///< fewer than 3 different-person comparisons decide: no statement
};

[[nodiscard]] OperatingPoint operatingPoint(const std::vector<double>& genuine, const std::vector<double>& impostor,
                                            double fmr);
[[nodiscard]] double equalErrorRate(const std::vector<double>& genuine, const std::vector<double>& impostor);
[[nodiscard]] double areaUnderCurve(const std::vector<double>& genuine, const std::vector<double>& impostor);

}  // namespace facematch
