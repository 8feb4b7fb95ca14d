// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/rates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace facematch {

namespace {

using Scores = std::vector<double>;
constexpr double z95 = 1.959963984540054;
constexpr std::size_t fewest = 3;  // fewer comparisons than these decide nothing (rule of 3)

/// Same-person comparisons below the threshold.
std::size_t falseNonMatches(const Scores& genuine, double threshold) {
    return static_cast<std::size_t>(std::ranges::lower_bound(genuine, threshold) - genuine.begin());
}

/// Different-person comparisons at or above the threshold.
std::size_t falseMatches(const Scores& impostor, double threshold) {
    return static_cast<std::size_t>(impostor.end() - std::ranges::lower_bound(impostor, threshold));
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

Interval wilson(std::size_t errors, std::size_t trials) {
    if (trials == 0) {
        return {};
    }
    const auto n = static_cast<double>(trials);
    const double p = static_cast<double>(errors) / n;
    const double spread = z95 * std::sqrt(p * (1 - p) / n + z95 * z95 / (4 * n * n));
    const double centre = p + z95 * z95 / (2 * n);
    const double scale = 1 + z95 * z95 / n;
    return {.low = errors == 0 ? 0 : (centre - spread) / scale,
            .high = errors == trials ? 1 : (centre + spread) / scale};
}

Rates ratesAt(const Scores& genuine, const Scores& impostor, double threshold) {
    const std::size_t accepted = falseMatches(impostor, threshold);
    const std::size_t refused = falseNonMatches(genuine, threshold);
    return {.fmr = share(accepted, impostor.size()),
            .fmrLimits = wilson(accepted, impostor.size()),
            .fnmr = share(refused, genuine.size()),
            .fnmrLimits = wilson(refused, genuine.size())};
}

OperatingPoint operatingPoint(const Scores& genuine, const Scores& impostor, double fmr) {
    // As many of the highest different-person scores may pass as the rate allows; the threshold lies just above the
    // next.
    const auto allowed = static_cast<std::size_t>(fmr * static_cast<double>(impostor.size()) + 1e-9);
    const double bound =
        allowed < impostor.size() ? impostor[impostor.size() - 1 - allowed] : -std::numeric_limits<double>::infinity();
    const double threshold = std::nextafter(bound, std::numeric_limits<double>::infinity());
    const Rates rates = ratesAt(genuine, impostor, threshold);
    return {.fmr = fmr,
            .threshold = threshold,
            .fnmr = rates.fnmr,
            .fnmrLow = rates.fnmrLimits.low,
            .fnmrHigh = rates.fnmrLimits.high,
            .sampleTooSmall = allowed < fewest};
}

double equalErrorRate(const Scores& genuine, const Scores& impostor) {
    // FNMR rises and FMR falls with the threshold: the crossing is where their difference changes sign.
    double least = std::numeric_limits<double>::infinity();
    double rate = 0;
    for (const Scores* const side : {&genuine, &impostor}) {
        const auto crossing = std::ranges::partition_point(*side, [&](double threshold) {
            const Rates rates = ratesAt(genuine, impostor, threshold);
            return rates.fnmr < rates.fmr;
        });
        for (auto candidate = crossing == side->begin() ? crossing : crossing - 1;
             candidate != side->end() && candidate <= crossing; ++candidate) {
            const Rates rates = ratesAt(genuine, impostor, *candidate);
            if (std::abs(rates.fnmr - rates.fmr) < least) {
                least = std::abs(rates.fnmr - rates.fmr);
                rate = (rates.fnmr + rates.fmr) / 2;
            }
        }
    }
    return rate;
}

double areaUnderCurve(const Scores& genuine, const Scores& impostor) {
    double wins = 0;
    for (const double score : genuine) {
        const auto [first, last] = std::equal_range(impostor.begin(), impostor.end(), score);
        wins += static_cast<double>(first - impostor.begin()) + static_cast<double>(last - first) / 2;
    }
    return wins / (static_cast<double>(genuine.size()) * static_cast<double>(impostor.size()));
}

}  // namespace facematch
