// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/calibration.h"

namespace facematch {

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
