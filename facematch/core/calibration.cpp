// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/calibration.h"

#include <algorithm>

namespace facematch {

Result<ComparisonScore> fuse(const Calibration& calibration, std::span<const ComparisonScore> scores) {
    if (scores.size() != calibration.parts.size()) {
        return fail(ErrorCode::EngineUnknown);
    }
    double sum = 0;
    auto score = scores.begin();
    for (const CalibrationPart& part : calibration.parts) {
        sum += part.weight * std::min(part.most, part.slope * score->value() + part.offset);
        ++score;
    }
    return ComparisonScore{calibration.scale.factor * sum + calibration.scale.shift};
}

MatchDecision decide(const Calibration& calibration, ComparisonScore score) {
    if (score >= calibration.match) {
        return MatchDecision::Match;
    }
    return score >= calibration.tryAgain ? MatchDecision::TryAgain : MatchDecision::NoMatch;
}

std::string_view name(MatchDecision decision) {
    switch (decision) {
        case MatchDecision::Match:
            return "match";
        case MatchDecision::TryAgain:
            return "try-again";
        case MatchDecision::NoMatch:
            return "no-match";
        case MatchDecision::NoSample:
            return "no-sample";
        case MatchDecision::NotDecided:
            break;
    }
    return "not-decided";
}

}  // namespace facematch
