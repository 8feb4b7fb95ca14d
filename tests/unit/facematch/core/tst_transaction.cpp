// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/transaction.h"

#include <QtTest>

using namespace facematch;
using namespace std::chrono_literals;

class TestTransaction : public QObject {
    Q_OBJECT

    static Calibration calibration() {
        Calibration record;
        record.name = "retail-0095";
        record.match = ComparisonScore{0.585};
        record.tryAgain = ComparisonScore{0.531};
        record.falseMatchRate = 0.0001;
        return record;
    }

    static std::vector<FrameScore> frames(std::initializer_list<double> scores) {
        std::vector<FrameScore> result;
        for (const double score : scores) {
            result.push_back({.at = 100ms * static_cast<int>(result.size()),
                              .quality = 0.5,
                              .score = ComparisonScore{score},
                              .liveness = {}});
        }
        return result;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void medianDecidesNotTheMaximum() {
        const Calibration record = calibration();
        const auto result = decideTransaction(frames({0.1, 0.2, 0.99, 0.2, 0.3}), &record);
        QCOMPARE(result.decision, MatchDecision::NoMatch);
        QCOMPARE(result.score, 0.2);
        QCOMPARE(result.threshold, 0.585);
        QCOMPARE(result.falseMatchRate, 0.0001);
        QCOMPARE(result.engine, std::string("retail-0095"));
    }

    void matchAndBand() {
        const Calibration record = calibration();
        QCOMPARE(decideTransaction(frames({0.7, 0.6, 0.8, 0.4, 0.59}), &record).decision, MatchDecision::Match);
        QCOMPARE(decideTransaction(frames({0.7, 0.55, 0.8, 0.4, 0.5}), &record).decision, MatchDecision::TryAgain);
    }

    void bestFramesByQualityNotByScore() {
        const Calibration record = calibration();
        auto scores = frames({0.9, 0.9, 0.9, 0.9, 0.9, 0.2, 0.2, 0.2, 0.2, 0.2});
        for (std::size_t i = 5; i < scores.size(); ++i) {
            scores[i].quality = 0.9;
        }
        QCOMPARE(decideTransaction(scores, &record).score, 0.2);
    }

    void oldFramesDoNotCount() {
        const Calibration record = calibration();
        auto scores = frames({0.9, 0.9, 0.9, 0.9, 0.9});
        scores.push_back({.at = 5s, .quality = 0.1, .score = ComparisonScore{0.1}, .liveness = {}});
        const auto result = decideTransaction(scores, &record);
        QCOMPARE(result.decision, MatchDecision::NoSample);
        QCOMPARE(result.frames, 1);
    }

    void nothingIsDecidedWithoutCalibration() {
        const auto result = decideTransaction(frames({0.9, 0.9, 0.9, 0.9, 0.9}), nullptr);
        QCOMPARE(result.decision, MatchDecision::NotDecided);
        QCOMPARE(result.threshold, 0.0);
    }

    void noFramesIsFailureToAcquire() {
        const Calibration record = calibration();
        QCOMPARE(decideTransaction({}, &record).decision, MatchDecision::NoSample);
    }

    void suspectedAttackIsNoMatch_data() {
        QTest::addColumn<double>("liveness");
        QTest::addColumn<AttackVerdict>("attack");
        QTest::addColumn<MatchDecision>("decision");
        QTest::newRow("live") << 0.95 << AttackVerdict::None << MatchDecision::Match;
        QTest::newRow("between") << 0.75 << AttackVerdict::Uncertain << MatchDecision::TryAgain;
        QTest::newRow("print") << 0.10 << AttackVerdict::Suspected << MatchDecision::NoMatch;
    }

    void suspectedAttackIsNoMatch() {
        QFETCH(double, liveness);
        QFETCH(AttackVerdict, attack);
        QFETCH(MatchDecision, decision);
        const Calibration record = calibration();
        auto scores = frames({0.9, 0.9, 0.9, 0.9, 0.9});
        for (FrameScore& score : scores) {
            score.liveness = liveness;
        }
        const auto result = decideTransaction(scores, &record);
        QCOMPARE(result.attack, attack);
        QCOMPARE(result.decision, decision);
    }

    void oneLuckyFrameDoesNotMakeAScreenAlive() {
        QCOMPARE(judgeLiveness(std::array{0.99, 0.1, 0.2}), AttackVerdict::Suspected);
        QCOMPARE(judgeLiveness({}), AttackVerdict::NotChecked);
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
