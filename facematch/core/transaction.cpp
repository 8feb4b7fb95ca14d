// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/transaction.h"

#include <algorithm>

namespace facematch {

namespace {

/// The best frames of the window, best first; of equally good ones the later.
std::vector<const FrameScore*> bestFrames(std::span<const FrameScore> scores, const TransactionRules& rules) {
    const auto newest = std::ranges::max_element(scores, {}, &FrameScore::at)->at;
    std::vector<const FrameScore*> best;
    for (const FrameScore& score : scores) {
        if (newest - score.at <= rules.window) {
            best.push_back(&score);
        }
    }
    std::ranges::sort(best, [](const FrameScore* a, const FrameScore* b) {
        return a->quality != b->quality ? a->quality > b->quality : a->at > b->at;
    });
    best.resize(std::min(best.size(), rules.frames));
    return best;
}

/// A match is not one while an attack is suspected; while it is uncertain, another look is asked for.
MatchDecision withAttack(MatchDecision decision, AttackVerdict attack) {
    if (decision == MatchDecision::Match && attack == AttackVerdict::Suspected) {
        return MatchDecision::NoMatch;
    }
    return decision == MatchDecision::Match && attack == AttackVerdict::Uncertain ? MatchDecision::TryAgain : decision;
}

}  // namespace

MatchResult decideTransaction(std::span<const FrameScore> scores, const Calibration* calibration,
                              const TransactionRules& rules) {
    MatchResult result;
    if (calibration != nullptr) {
        result.engine = calibration->name;
        result.threshold = calibration->match.value();
        result.falseMatchRate = calibration->falseMatchRate;
    }
    if (scores.empty()) {
        return result;
    }
    const auto best = bestFrames(scores, rules);
    result.frames = static_cast<int>(best.size());
    if (best.size() < rules.frames) {
        return result;
    }
    std::vector<ComparisonScore> values;
    std::vector<double> liveness;
    for (const FrameScore* frame : best) {
        values.push_back(frame->score);
        if (frame->liveness) {
            liveness.push_back(*frame->liveness);
        }
    }
    const ComparisonScore score = median(values);
    result.score = score.value();
    result.attack = judgeLiveness(liveness);
    result.decision =
        calibration != nullptr ? withAttack(decide(*calibration, score), result.attack) : MatchDecision::NotDecided;
    return result;
}

}  // namespace facematch
