// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/comparison.h"

#include <cstdint>
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
    double weight = 1;        ///< factor of this engine's score in the decision's score
};

/// Thresholds for one combination of (model, alignment) in one population. An engine that is in no such record may
/// score but never decides.
///
/// @source spec/face-matching.md sections 2 and 6
struct Calibration {
    std::string name;        ///< what reports call it: the engine's id, or ids joined by '+'
    std::string population;  ///< e.g. "east-asian"
    std::vector<CalibrationPart> parts;
    ComparisonScore match{};            ///< at or above: match
    ComparisonScore tryAgain{};         ///< at or above, but below match: try again
    double falseMatchRate = 0;          ///< FMR at `match` in that population, 0..1: "1 time in 10,000" is 0.0001
    double falseMatchRateTryAgain = 0;  ///< FMR at `tryAgain`
    double falseNonMatchRate = 1;       ///< FNMR at `match` in that population; of several records the lowest decides
};

/// @thread any; pure
[[nodiscard]] MatchDecision decide(const Calibration& calibration, ComparisonScore score);

[[nodiscard]] std::string_view name(MatchDecision decision);

}  // namespace facematch
