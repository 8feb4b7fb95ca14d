// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/match_attempt.h"

#include <algorithm>

namespace facematch {

bool MatchAttempt::wants(Hint hint) {
    // Poor light and a face beside the middle lower the score of the right person, but do not raise that of a wrong one
    // (spec/face-matching.md section 5.4), nor do mask and sunglasses: who cannot take them off may still match. The
    // others spoil the sample.
    switch (hint) {
        case Hint::HoldStill:
        case Hint::BackLit:
        case Hint::SideLit:
        case Hint::TooDark:
        case Hint::OffCentre:
        case Hint::MouthCovered:
        case Hint::EyesCovered:
            return true;
        default:
            return false;
    }
}

void MatchAttempt::interrupt() {
    m_gathered.clear();
}

void MatchAttempt::add(const FrameScore& frame, Hint hint) {
    m_gathered.push_back({.frame = frame, .clean = hint == Hint::HoldStill});
}

std::vector<FrameScore> MatchAttempt::frames(bool cleanOnly) const {
    std::vector<FrameScore> result;
    for (const Gathered& gathered : m_gathered) {
        if (gathered.clean || !cleanOnly) {
            result.push_back(gathered.frame);
        }
    }
    return result;
}

bool MatchAttempt::due(std::chrono::milliseconds now) const {
    const auto clean = frames(true);
    if (clean.size() >= m_rules.transaction.frames && now - clean.front().at >= m_rules.spread) {
        return true;
    }
    const auto all = frames(false);
    const bool enough = all.size() >= m_rules.transaction.frames;
    return (enough && now - all.front().at >= m_rules.patience) || now - m_begun >= m_rules.limit;
}

MatchResult MatchAttempt::decide(const Calibration* calibration) const {
    auto counted = frames(true);
    if (counted.size() < m_rules.transaction.frames) {
        counted = frames(false);
    }
    MatchResult result = decideTransaction(counted, calibration, m_rules.transaction);
    if (result.decision == MatchDecision::NoSample && counted.size() >= m_rules.fewestFrames) {
        // A slow machine: the window of a fast one does not hold enough frames, so the whole attempt is the window.
        result = decideTransaction(counted, calibration,
                                   {.window = m_rules.limit + m_rules.patience,
                                    .frames = std::min(counted.size(), m_rules.transaction.frames)});
    }
    return result;
}

}  // namespace facematch
