// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/comparison.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace facematch {

/// The answer of a comparison or of a whole transaction. All of them are values: a person can act on each.
enum class MatchDecision : std::uint8_t {
    Match,       ///< at or above the match threshold
    TryAgain,    ///< in the band below it: better light, no glasses, another attempt; never a match by itself
    NoMatch,     ///< below the band
    NoSample,    ///< no usable face within the time (failure to acquire)
    NotDecided,  ///< scored, but no calibrated engine is installed: nothing may be decided
};

/// One engine's share in a decision.
struct CalibrationPart {
    std::string engine;       ///< e.g. "retail-0095"
    std::string modelSha256;  ///< of the model file that was measured, lower-case hex
    std::string alignment;    ///< where the five points came from, e.g. "retail-0009"
    double weight = 1;        ///< factor of its log-likelihood ratio in the sum, not negative
    double slope = 1;         ///< natural-log likelihood ratio (same person : strangers) per unit of its score, ...
    double offset = 0;        ///< ... plus this, ...
    double most = std::numeric_limits<double>::infinity();  ///< ... and at most this: see Calibration
};

/// How the sum of the log-likelihood ratios becomes the score that is reported and decided on: factor * sum + shift.
struct ScoreScale {
    double factor = 1;
    double shift = 0;
};

/// Thresholds for one combination of (model, alignment) in one population. An engine that is in no such record may
/// score but never decides.
///
/// A combination adds up what each engine says in log-likelihood ratios. Where the scale takes the sum back to the
/// first engine's own score, each further engine at its `most` adding nothing, a combined score is never above that
/// engine's own: whatever false match rate its threshold stands for in a population is then a ceiling for the
/// combination too, in populations in which the others were never measured.
///
/// @source spec/face-matching.md sections 2 and 6
struct Calibration {
    std::string name;        ///< what reports call it: the engine's id, or ids joined by '+'
    std::string population;  ///< e.g. "east-asian"
    std::vector<CalibrationPart> parts;
    ScoreScale scale;
    ComparisonScore match{};            ///< at or above: match
    ComparisonScore tryAgain{};         ///< at or above, but below match: try again
    double falseMatchRate = 0;          ///< FMR at `match` in that population, 0..1: "1 time in 10,000" is 0.0001
    double falseMatchRateTryAgain = 0;  ///< FMR at `tryAgain`
    double falseNonMatchRate = 1;       ///< FNMR at `match` in that population
};

/// @param scores  of the engines, in the order of the record's parts
/// @retval ErrorCode::EngineUnknown  not as many as there are parts
/// @thread any; pure
[[nodiscard]] Result<ComparisonScore> fuse(const Calibration& calibration, std::span<const ComparisonScore> scores);

/// @thread any; pure
[[nodiscard]] MatchDecision decide(const Calibration& calibration, ComparisonScore score);

[[nodiscard]] std::string_view name(MatchDecision decision);

}  // namespace facematch
