// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack_gate.h"

#include <array>
#include <optional>

namespace attack_scene {

using namespace facematch;
using namespace std::chrono_literals;

inline constexpr AttackCues noCues{};

inline AttackCues doubtfulCues() {
    return {.surround = Surround::GoesAlong};
}

inline MatchResult result(MatchDecision decision, AttackVerdict attack) {
    const bool reached = decision == MatchDecision::Match || decision == MatchDecision::TryAgain;
    MatchResult made;
    made.decision = decision;
    made.score = reached ? 0.7 : 0.2;
    made.threshold = 0.585;
    made.attack = attack;
    return made;
}

/// As decideTransaction() tells it: a match that only liveness stands against.
inline MatchResult inDoubt() {
    return result(MatchDecision::TryAgain, AttackVerdict::Uncertain);
}

/// A gate, the clock, and the person before it.
struct Scene {
    std::size_t choice = 0;
    AttackGate gate{[this](std::size_t count) { return choice % count; }};
    std::chrono::milliseconds now = 0ms;
    double turn = 0;
    double size = 200;
    float across = 320;

    Ruling see(std::optional<FaceLook> look) {
        now += 66ms;
        return gate.observe(look, now);
    }
    FaceLook face(Surround surround = Surround::Unknown) const {
        return {.centre = {across, 240}, .sizePx = size, .turn = turn, .surround = surround};
    }
    /// Stands so for some frames.
    Ruling stay(int frames, Surround surround = Surround::Unknown) {
        Ruling last;
        for (int i = 0; i < frames && last.kind == Ruling::Kind::GoOn; ++i) {
            last = see(face(surround));
        }
        return last;
    }
    Ruling turnTo(double where) {
        Ruling last = stay(4);
        if (last.kind == Ruling::Kind::GoOn) {
            turn = where;
            last = stay(4);
            turn = 0;
        }
        return last;
    }
    Ruling approach(Surround surround) {
        Ruling last = stay(4, surround);
        if (last.kind == Ruling::Kind::GoOn) {
            size = 260;
            last = stay(4, surround);
            size = 200;
        }
        return last;
    }
    Ruling leave() {
        Ruling last;
        for (int i = 0; i < 8 && last.kind == Ruling::Kind::GoOn; ++i) {
            last = see(std::nullopt);
        }
        return last;
    }
    Ruling swap() {
        across = across < 400 ? 700 : 320;
        return stay(4);
    }
    Ruling wait() {
        now += 26s;
        return see(face());
    }
};

enum class Move : std::uint8_t { Stay, Left, Right, CloserInRoom, CloserAlong, Leave, Swap, Wait };
inline constexpr std::array moves{Move::Stay,        Move::Left,  Move::Right, Move::CloserInRoom,
                                  Move::CloserAlong, Move::Leave, Move::Swap,  Move::Wait};

inline Ruling play(Scene& scene, Move move) {
    switch (move) {
        case Move::Stay:
            return scene.stay(5);
        case Move::Left:
            return scene.turnTo(0.3);
        case Move::Right:
            return scene.turnTo(-0.3);
        case Move::CloserInRoom:
            return scene.approach(Surround::StandsStill);
        case Move::CloserAlong:
            return scene.approach(Surround::GoesAlong);
        case Move::Leave:
            return scene.leave();
        case Move::Swap:
            return scene.swap();
        case Move::Wait:
            return scene.wait();
    }
    return {};
}

}  // namespace attack_scene
