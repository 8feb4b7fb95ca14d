// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/attack_gate.h"

#include <array>
#include <utility>

namespace facematch {

namespace {

// The turns first: they alone are left when the first step could not be judged.
constexpr std::array steps{StepKind::TurnLeft, StepKind::TurnRight, StepKind::ComeCloser, StepKind::Blink};
constexpr std::size_t turns = 2;
constexpr std::size_t withoutBlink = 3;

/// The score says "the same person", and only doubt about liveness stands against it.
bool wouldMatch(const MatchResult& result) {
    const bool withheld = result.decision == MatchDecision::TryAgain && result.attack == AttackVerdict::Uncertain &&
                          result.threshold > 0 && result.score >= result.threshold;
    return result.decision == MatchDecision::Match || withheld;
}

Ruling decided(MatchResult result, MatchDecision decision, AttackVerdict attack, bool otherWay) {
    result.decision = decision;
    result.attack = attack;
    result.otherWay = otherWay;
    return {.kind = Ruling::Kind::Decided, .result = std::move(result)};
}

}  // namespace

AttackGate::AttackGate(StepChoice choose, const GateRules& rules)
    : m_choose(std::move(choose)), m_rules(rules), m_track(rules.step) {}

Ruling AttackGate::rule(MatchResult result, const AttackCues& cues, std::chrono::milliseconds now) {
    const AttackVerdict verdict = withCues(result.attack, cues);
    if (verdict == AttackVerdict::Suspected) {
        return decided(std::move(result), MatchDecision::NoMatch, verdict, true);
    }
    if (!wouldMatch(result)) {
        const MatchDecision decision = result.decision;
        return decided(std::move(result), decision, verdict, false);
    }
    if (verdict != AttackVerdict::Uncertain) {
        return decided(std::move(result), MatchDecision::Match, verdict, false);
    }
    if (m_shown) {
        // Without the networks nobody may call it live, step or no step.
        const bool checked = result.attack != AttackVerdict::NotChecked;
        return decided(std::move(result), MatchDecision::Match,
                       checked ? AttackVerdict::None : AttackVerdict::NotChecked, false);
    }
    m_pending = std::move(result);
    return m_asked < m_rules.mostSteps ? ask(now) : giveUp();
}

Ruling AttackGate::observe(const std::optional<FaceLook>& look, std::chrono::milliseconds now) {
    if (!m_track.follows(look, now)) {
        m_shown = false;
    }
    if (!m_step) {
        return {};
    }
    switch (m_step->observe(look, now)) {
        case StepState::Done:
            m_step.reset();
            m_shown = true;
            return {.kind = Ruling::Kind::CompareAgain};
        case StepState::Missed:
            return m_asked < m_rules.mostSteps ? ask(now) : giveUp();
        case StepState::TimedOut:
            return giveUp();
        case StepState::Running:
            break;
    }
    return {};
}

void AttackGate::extend(std::chrono::milliseconds now) {
    if (m_step) {
        m_step->extend(now);
    }
}

Ruling AttackGate::ask(std::chrono::milliseconds now) {
    const std::size_t first = m_rules.blink ? steps.size() : withoutBlink;
    const std::size_t count = m_asked == 0 ? first : turns;
    const StepKind kind = steps.at(m_choose(count) % count);
    ++m_asked;
    m_step.emplace(kind, now, m_rules.step);
    return {.kind = Ruling::Kind::AskStep, .step = kind};
}

Ruling AttackGate::giveUp() {
    m_step.reset();
    return decided(std::exchange(m_pending, {}), MatchDecision::NoMatch, AttackVerdict::Uncertain, true);
}

}  // namespace facematch
