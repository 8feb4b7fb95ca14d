// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack.h"
#include "facematch/core/calibration.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace facematch {

/// One engine's score of one frame. Fusion is the engine "chain": see EngineSet.
struct FrameScore {
    std::chrono::milliseconds at{};  ///< monotonic
    double quality = 0;              ///< rank() of the frame, 0..1
    ComparisonScore score;
    std::optional<double> liveness;  ///< 0..1, absent where not checked
};

/// What one transaction (an attempt of up to a few seconds) came to.
struct MatchResult {
    MatchDecision decision = MatchDecision::NoSample;
    double score = 0;
    double threshold = 0;
    double falseMatchRate = 0;  ///< the rate the threshold stands for, e.g. 0.0001; 0 where nothing may be decided
    std::string engine;         ///< e.g. "retail-0095"
    AttackVerdict attack = AttackVerdict::NotChecked;
    int frames = 0;         ///< frames that decided
    bool otherWay = false;  ///< AttackGate: the camera cannot settle it, no further try at it; PIN or staff
};

struct TransactionRules {
    std::chrono::milliseconds window{2000};  ///< frames older than this before the newest do not count
    std::size_t frames = 5;                  ///< the best of them decide
};

/// Decides once over the frames of a transaction: the median of the best frames in the window, never the maximum (the
/// maximum of n frames multiplies the false match rate towards n).
///
/// @param calibration  of the engine; nullptr scores only: NotDecided
/// An attack suspected turns a match into NoMatch, an uncertain one into TryAgain.
///
/// @return NoSample with fewer than `rules.frames` frames in the window
/// @thread any; pure
/// @source spec/face-matching.md section 6 "Deciding over frames"
[[nodiscard]] MatchResult decideTransaction(std::span<const FrameScore> scores, const Calibration* calibration,
                                            const TransactionRules& rules = {});

}  // namespace facematch
