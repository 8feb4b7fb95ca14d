// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/active_step.h"
#include "facematch/core/attack_cues.h"
#include "facematch/core/transaction.h"

#include <functional>

namespace facematch {

/// What follows from a result or a frame.
struct Ruling {
    enum class Kind : std::uint8_t {
        GoOn,          ///< nothing new
        AskStep,       ///< `step`
        CompareAgain,  ///< the step was done: another transaction, facing the camera
        Decided,       ///< `result` is final
    };
    Kind kind = Kind::GoOn;
    StepKind step = StepKind::None;
    MatchResult result{};
};

struct GateRules {
    StepRules step;
    std::size_t mostSteps = 2;  ///< asked in one attempt
    bool blink = false;         ///< a blink is among the steps that may be asked for first
};

/// @param count  at least 1
/// @return 0 .. count - 1, each as likely as the others
using StepChoice = std::function<std::size_t(std::size_t count)>;

/// Stands between a comparison and its consequence: three outcomes (live, ask, suspected). A match passes only when
/// liveness is shown, was shown by an active step since (the same face, never out of sight), or is not checked on this
/// machine; suspicion and failure lead to another way (MatchResult::otherWay). Time and chance come from outside.
/// @thread any one; pure
class AttackGate {
public:
    explicit AttackGate(StepChoice choose, const GateRules& rules = {});

    /// A transaction came to `result`. Not while acting().
    [[nodiscard]] Ruling rule(MatchResult result, const AttackCues& cues, std::chrono::milliseconds now);
    /// Every frame, from the beginning of the attempt.
    /// @param look  empty: nobody, or more than one person
    [[nodiscard]] Ruling observe(const std::optional<FaceLook>& look, std::chrono::milliseconds now);
    /// The person asked for more time for the step.
    void extend(std::chrono::milliseconds now);
    /// @return whether the person is doing a step now
    [[nodiscard]] bool acting() const { return m_step.has_value(); }
    /// @return whether the step is judged by the eyes: FaceLook::eyes is wanted
    [[nodiscard]] bool watchesEyes() const { return m_step && m_step->kind() == StepKind::Blink; }

private:
    [[nodiscard]] Ruling ask(std::chrono::milliseconds now);
    [[nodiscard]] Ruling giveUp();

    StepChoice m_choose;
    GateRules m_rules;
    FaceTrack m_track;
    std::optional<ActiveStep> m_step;
    MatchResult m_pending;  ///< what made a step necessary
    std::size_t m_asked = 0;
    bool m_shown = false;  ///< a step was done, and the face has been in sight since
};

}  // namespace facematch
