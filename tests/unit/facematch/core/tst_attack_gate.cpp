// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/facematch/core/attack_scene.h"

#include <QtTest>

#include <array>
#include <random>
#include <set>

using namespace facematch;
using namespace std::chrono_literals;
using namespace attack_scene;

namespace {

/// What an onlooker knows, who sees the questions and the person, but not the gate's inside.
struct Onlooker {
    StepKind asked = StepKind::None;
    bool proved = false;

    void saw(Move move) {
        const bool did = (asked == StepKind::TurnLeft && move == Move::Left) ||
                         (asked == StepKind::TurnRight && move == Move::Right) ||
                         (asked == StepKind::ComeCloser && move == Move::CloserInRoom);
        proved = did || (proved && move != Move::Leave && move != Move::Swap && move != Move::Wait);
    }
    void heard(const Ruling& ruling) {
        if (ruling.kind == Ruling::Kind::AskStep) {
            asked = ruling.step;
            proved = false;
        } else if (ruling.kind == Ruling::Kind::CompareAgain) {
            asked = StepKind::None;
        }
    }
};

constexpr std::array decisions{MatchDecision::Match, MatchDecision::TryAgain, MatchDecision::NoMatch,
                               MatchDecision::NoSample, MatchDecision::NotDecided};
constexpr std::array verdicts{AttackVerdict::None, AttackVerdict::Uncertain, AttackVerdict::Suspected,
                              AttackVerdict::NotChecked};

struct Input {
    std::optional<Move> move;
    MatchResult result;
    bool doubtful = false;
};

std::vector<Input> inputs() {
    std::vector<Input> all;
    for (const Move move : moves) {
        all.push_back({.move = move, .result = {}});
    }
    for (const MatchDecision decision : decisions) {
        for (const AttackVerdict verdict : verdicts) {
            for (const bool doubtful : {false, true}) {
                all.push_back({.move = std::nullopt, .result = result(decision, verdict), .doubtful = doubtful});
            }
        }
    }
    return all;
}

/// @return what is wrong with a decision; nullptr: nothing
const char* judge(const Input& input, const Onlooker& onlooker, const MatchResult& out) {
    const bool match = out.decision == MatchDecision::Match;
    if (match && out.attack != AttackVerdict::None && out.attack != AttackVerdict::NotChecked) {
        return "a match while the verdict is neither live nor not checked";
    }
    if (match && input.result.attack == AttackVerdict::Suspected) {
        return "a match of a suspected attack";
    }
    const bool doubt = input.doubtful || input.result.attack == AttackVerdict::Uncertain;
    if (match && (input.move || (doubt && !onlooker.proved))) {
        return "a match in doubt without the step that was asked for";
    }
    if (match && input.result.attack == AttackVerdict::NotChecked && out.attack != AttackVerdict::NotChecked) {
        return "called live without networks";
    }
    if (match && input.result.score < input.result.threshold) {
        return "a match below the threshold";
    }
    if (match && out.otherWay) {
        return "a match that leads to another way";
    }
    if (input.result.attack == AttackVerdict::Suspected && !out.otherWay) {
        return "suspicion that does not lead to PIN or staff";
    }
    return nullptr;
}

/// Plays one input; the attempt ends with a decision.
/// @return false when it is over
bool step(Scene& scene, Onlooker& onlooker, const Input& input, const char*& problem) {
    Ruling ruling;
    if (input.move) {
        ruling = play(scene, *input.move);
        onlooker.saw(*input.move);
    } else if (scene.gate.acting()) {
        return true;  // no comparison runs during a step
    } else {
        ruling = scene.gate.rule(input.result, input.doubtful ? doubtfulCues() : noCues, scene.now);
    }
    if (ruling.kind == Ruling::Kind::Decided) {
        problem = judge(input, onlooker, ruling.result);
        return false;
    }
    onlooker.heard(ruling);
    return true;
}

}  // namespace

/// Live, ask, suspected: what stands between a score and its consequence.
class TestAttackGate : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aBlinkIsAskedForOnlyWhereItIsAllowedAndOnce() {
        for (const bool allowed : {false, true}) {
            AttackGate gate([](std::size_t count) { return count - 1; }, {.step = {}, .blink = allowed});
            const Ruling first = gate.rule(result(MatchDecision::Match, AttackVerdict::Uncertain), {}, 0ms);
            QCOMPARE(first.kind, Ruling::Kind::AskStep);
            QCOMPARE(first.step, allowed ? StepKind::Blink : StepKind::ComeCloser);
            QCOMPARE(gate.watchesEyes(), allowed);
            if (allowed) {  // lids that cannot be seen: something else is asked for, nobody is turned away
                const Ruling second = gate.observe(std::nullopt, 12s);
                QCOMPARE(second.kind, Ruling::Kind::AskStep);
                QCOMPARE(second.step, StepKind::TurnRight);
                QVERIFY(!gate.watchesEyes());
            }
        }
    }

    void aLiveMatchPassesAtOnce() {
        Scene scene;
        const auto ruling = scene.gate.rule(result(MatchDecision::Match, AttackVerdict::None), noCues, 0ms);
        QVERIFY(ruling.kind == Ruling::Kind::Decided && ruling.result.decision == MatchDecision::Match);
        QVERIFY(!ruling.result.otherWay);
    }

    void doubtAsksForAStepAndTheStepDoneComparesAgain() {
        Scene scene;
        scene.stay(5);
        const auto ask = scene.gate.rule(inDoubt(), noCues, scene.now);
        QVERIFY(ask.kind == Ruling::Kind::AskStep && ask.step == StepKind::TurnLeft);
        QVERIFY(scene.gate.acting());
        QVERIFY(scene.turnTo(0.3).kind == Ruling::Kind::CompareAgain);
        QVERIFY(!scene.gate.acting());
        scene.stay(5);
        const auto end = scene.gate.rule(inDoubt(), noCues, scene.now);
        QVERIFY(end.kind == Ruling::Kind::Decided && end.result.decision == MatchDecision::Match);
        QCOMPARE(end.result.attack, AttackVerdict::None);
    }

    void whoeverComesAfterTheStepDoesNotProfit() {
        Scene scene;
        scene.stay(5);
        QVERIFY(scene.gate.rule(inDoubt(), noCues, scene.now).kind == Ruling::Kind::AskStep);
        QVERIFY(scene.turnTo(0.3).kind == Ruling::Kind::CompareAgain);
        scene.leave();
        scene.stay(5);
        QVERIFY(scene.gate.rule(inDoubt(), noCues, scene.now).kind == Ruling::Kind::AskStep);
    }

    void theWrongStepGetsOneMoreThenAnotherWay() {
        Scene scene;
        scene.stay(5);
        QVERIFY(scene.gate.rule(inDoubt(), noCues, scene.now).kind == Ruling::Kind::AskStep);
        scene.choice = 1;
        const auto again = scene.turnTo(-0.3);
        QVERIFY(again.kind == Ruling::Kind::AskStep && again.step == StepKind::TurnRight);
        const auto end = scene.turnTo(0.3);
        QVERIFY(end.kind == Ruling::Kind::Decided && end.result.otherWay);
        QCOMPARE(end.result.decision, MatchDecision::NoMatch);
    }

    void nothingDoneInTimeLeadsToAnotherWay() {
        Scene scene;
        scene.stay(5);
        QVERIFY(scene.gate.rule(inDoubt(), noCues, scene.now).kind == Ruling::Kind::AskStep);
        scene.now += 20s;
        scene.gate.extend(scene.now);
        scene.now += 20s;
        QVERIFY(scene.stay(1).kind == Ruling::Kind::GoOn);
        const auto end = scene.wait();
        QVERIFY(end.kind == Ruling::Kind::Decided && end.result.otherWay);
    }

    void aStrangerIsNotAskedToMove() {
        Scene scene;
        const auto end =
            scene.gate.rule(result(MatchDecision::NoMatch, AttackVerdict::Uncertain), doubtfulCues(), scene.now);
        QVERIFY(end.kind == Ruling::Kind::Decided && end.result.decision == MatchDecision::NoMatch);
        QVERIFY(!end.result.otherWay);
    }

    void whichStepIsLeftToChance() {
        std::set<StepKind> asked;
        for (std::size_t choice = 0; choice < 3; ++choice) {
            Scene scene;
            scene.choice = choice;
            asked.insert(scene.gate.rule(inDoubt(), noCues, 0ms).step);
        }
        QCOMPARE(asked.size(), 3U);
    }

    /// Every sequence of three inputs for every choice, and longer ones by chance.
    void noSequenceMakesAMatchOfDoubt() {
        const std::vector<Input> all = inputs();
        const char* problem = nullptr;
        std::size_t undecided = 0;
        std::size_t played = 0;
        const auto run = [&](Scene& scene, const std::vector<const Input*>& sequence) {
            Onlooker onlooker;
            ++played;
            for (const Input* input : sequence) {
                if (!step(scene, onlooker, *input, problem)) {
                    return;
                }
            }
            ++undecided;
        };
        for (std::size_t choice = 0; choice < 3 && problem == nullptr; ++choice) {
            for (const Input& a : all) {
                for (const Input& b : all) {
                    for (const Input& c : all) {
                        Scene scene;
                        scene.choice = choice;
                        run(scene, {&a, &b, &c});
                    }
                }
            }
        }
        std::mt19937 chance(20261121);  // NOLINT(cert-msc51-cpp): the same in every run
        for (int i = 0; i < 100000 && problem == nullptr; ++i) {
            Scene scene;
            scene.gate = AttackGate([&chance](std::size_t count) { return chance() % count; });
            std::vector<const Input*> sequence;
            for (int length = 0; length < 10; ++length) {
                sequence.push_back(&all.at(chance() % (length % 2 == 0 ? moves.size() : all.size())));
            }
            run(scene, sequence);
        }
        qInfo("%zu sequences, %zu of them undecided", played, undecided);
        QVERIFY2(problem == nullptr, problem);
    }
};

QTEST_APPLESS_MAIN(TestAttackGate)
#include "tst_attack_gate.moc"
