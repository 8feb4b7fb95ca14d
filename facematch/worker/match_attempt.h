// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/hint.h"
#include "facematch/core/transaction.h"

#include <chrono>
#include <optional>
#include <vector>

namespace facematch {

struct AttemptRules {
    TransactionRules transaction;              ///< what decides
    std::chrono::milliseconds spread{500};     ///< frames closer together than this say the same thing
    std::chrono::milliseconds patience{3000};  ///< how long better light is waited for before frames without it count
    std::chrono::milliseconds limit{10000};    ///< for the person to get into the picture at all
    std::size_t fewestFrames = 3;              ///< a slow machine decides on fewer, at the limit
};

/// One transaction: gathers the scores of one person's frames and says when to decide. It decides once; frames gathered
/// before the face left the picture, or while others were in it, do not count, so nobody can take over somebody else's
/// attempt.
/// @thread any one; pure
class MatchAttempt {
public:
    explicit MatchAttempt(std::chrono::milliseconds now, const AttemptRules& rules = {})
        : m_rules(rules), m_begun(now) {}

    /// @return whether a frame with this hint is worth a comparison
    [[nodiscard]] static bool wants(Hint hint);
    /// The person left or is not alone: what was gathered is forgotten.
    void interrupt();
    /// @param hint  of the frame; anything but HoldStill counts only where nothing better comes
    void add(const FrameScore& frame, Hint hint);
    [[nodiscard]] bool due(std::chrono::milliseconds now) const;
    [[nodiscard]] MatchResult decide(const Calibration* calibration) const;

private:
    struct Gathered {
        FrameScore frame;
        bool clean = false;
    };
    [[nodiscard]] std::vector<FrameScore> frames(bool cleanOnly) const;

    AttemptRules m_rules;
    std::chrono::milliseconds m_begun;
    std::vector<Gathered> m_gathered;
};

}  // namespace facematch
