// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/comparison.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace facematch {

namespace {

double cosine(std::span<const float> a, std::span<const float> b) {
    double dot = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        dot += static_cast<double>(a[i]) * b[i];
        squaresA += static_cast<double>(a[i]) * a[i];
        squaresB += static_cast<double>(b[i]) * b[i];
    }
    const double norm = std::sqrt(squaresA * squaresB);
    return norm > 0 ? dot / norm : -1;
}

double euclidean(std::span<const float> a, std::span<const float> b) {
    double squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - b[i];
        squares += difference * difference;
    }
    return std::sqrt(squares);
}

}  // namespace

Result<ComparisonScore> compare(const Embedding& reference, const Embedding& probe, Measure measure) {
    const auto a = reference.values.view();
    const auto b = probe.values.view();
    if (reference.engine != probe.engine || a.size() != b.size() || a.empty()) {
        return fail(ErrorCode::EngineUnknown);
    }
    return ComparisonScore{measure == Measure::Cosine ? cosine(a, b) : -euclidean(a, b)};
}

ComparisonScore median(std::span<const ComparisonScore> scores) {
    std::vector<ComparisonScore> sorted(scores.begin(), scores.end());
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1) {
        return sorted[middle];
    }
    return ComparisonScore{(sorted[middle - 1].value() + sorted[middle].value()) / 2};
}

}  // namespace facematch
