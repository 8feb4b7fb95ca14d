// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/embedding.h"
#include "facematch/core/result.h"

#include <cstdint>
#include <span>

namespace facematch {

/// What a score means. Scores of both kinds grow with likeness, so that one rule serves all engines.
enum class Measure : std::uint8_t {
    Cosine,             ///< cosine of the two embeddings, -1..1
    NegativeEuclidean,  ///< minus the Euclidean distance, down from 0
};

/// How alike two faces are by one engine; higher is more alike. Has a meaning only beside that engine's Calibration.
class ComparisonScore {
public:
    constexpr ComparisonScore() = default;
    constexpr explicit ComparisonScore(double value) : m_value(value) {}
    [[nodiscard]] constexpr double value() const { return m_value; }
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes <=> for a comparison with 0
    friend constexpr auto operator<=>(const ComparisonScore&, const ComparisonScore&) = default;

private:
    double m_value = 0;
};

/// Compares one probe with the reference (1:1 verification).
///
/// @param reference  embedding of the card's photograph
/// @param probe      embedding of one live face, same engine and length
/// @retval ErrorCode::EngineUnknown  the embeddings come from different engines
/// @thread any; pure, allocates nothing
[[nodiscard]] Result<ComparisonScore> compare(const Embedding& reference, const Embedding& probe, Measure measure);

/// @return the median; of an even count the mean of the two in the middle
/// @pre scores is not empty
[[nodiscard]] ComparisonScore median(std::span<const ComparisonScore> scores);

}  // namespace facematch
