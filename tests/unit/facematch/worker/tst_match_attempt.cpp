// SPDX-License-Identifier: Apache-2.0
#include "facematch/worker/match_attempt.h"

#include <QtTest>

using namespace facematch;
using namespace std::chrono_literals;

class TestMatchAttempt : public QObject {
    Q_OBJECT

    static Calibration calibration() {
        Calibration record;
        record.match = ComparisonScore{0.585};
        record.tryAgain = ComparisonScore{0.531};
        return record;
    }

    static FrameScore frame(std::chrono::milliseconds at, double score) {
        return {.at = at, .quality = 0.5, .score = ComparisonScore{score}, .liveness = {}};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void fiveFramesHalfASecondApartAreEnough() {
        MatchAttempt attempt(0ms);
        for (int i = 0; i < 5; ++i) {
            attempt.add(frame(1000ms + 66ms * i, 0.8), Hint::HoldStill);
        }
        QVERIFY(!attempt.due(1300ms));
        QVERIFY(attempt.due(1500ms));
        const Calibration record = calibration();
        QCOMPARE(attempt.decide(&record).decision, MatchDecision::Match);
    }

    void poorLightIsWaitedForAndThenTaken() {
        MatchAttempt attempt(0ms);
        for (int i = 0; i < 46; ++i) {
            attempt.add(frame(66ms * i, 0.8), Hint::BackLit);
        }
        QVERIFY(!attempt.due(2970ms));
        QVERIFY(attempt.due(3000ms));
        const Calibration record = calibration();
        QCOMPARE(attempt.decide(&record).decision, MatchDecision::Match);
    }

    void goodFramesCountAloneWhereThereAreEnough() {
        MatchAttempt attempt(0ms);
        for (int i = 0; i < 5; ++i) {
            attempt.add(frame(66ms * i, 0.9), Hint::TooDark);
            attempt.add(frame(66ms * i + 1ms, 0.2), Hint::HoldStill);
        }
        const Calibration record = calibration();
        QCOMPARE(attempt.decide(&record).decision, MatchDecision::NoMatch);
    }

    void nobodyTakesOverAnAttempt() {
        MatchAttempt attempt(0ms);
        for (int i = 0; i < 4; ++i) {
            attempt.add(frame(66ms * i, 0.9), Hint::HoldStill);
        }
        attempt.interrupt();
        for (int i = 4; i < 9; ++i) {
            attempt.add(frame(66ms * i, 0.1), Hint::HoldStill);
        }
        const Calibration record = calibration();
        const auto result = attempt.decide(&record);
        QCOMPARE(result.decision, MatchDecision::NoMatch);
        QCOMPARE(result.frames, 5);
    }

    void slowMachineDecidesOnFewerAtTheLimit() {
        MatchAttempt attempt(0ms);
        for (int i = 0; i < 4; ++i) {
            attempt.add(frame(2800ms * i, 0.8), Hint::HoldStill);
        }
        QVERIFY(!attempt.due(9000ms));
        QVERIFY(attempt.due(10000ms));
        const Calibration record = calibration();
        const auto result = attempt.decide(&record);
        QCOMPARE(result.decision, MatchDecision::Match);
        QCOMPARE(result.frames, 4);
    }

    void nobodyCameIsNoSample() {
        MatchAttempt attempt(0ms);
        QVERIFY(attempt.due(10000ms));
        const Calibration record = calibration();
        QCOMPARE(attempt.decide(&record).decision, MatchDecision::NoSample);
    }

    void spoiltSamplesAreNotWanted() {
        QVERIFY(MatchAttempt::wants(Hint::HoldStill));
        QVERIFY(MatchAttempt::wants(Hint::BackLit));
        QVERIFY(!MatchAttempt::wants(Hint::Turned));
        QVERIFY(!MatchAttempt::wants(Hint::Blurred));
        QVERIFY(!MatchAttempt::wants(Hint::SeveralFaces));
    }
};

QTEST_GUILESS_MAIN(TestMatchAttempt)
#include "tst_match_attempt.moc"
