// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/calibration.h"
#include "facematch/core/site_rate.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace facematch;

class TestCalibration : public QObject {
    Q_OBJECT

    /// Two engines; the second may doubt, not vouch; the scale is the first one's own.
    static Calibration combination() {
        Calibration record;
        record.parts = {
            {.engine = "a", .modelSha256 = {}, .alignment = {}, .weight = 1, .slope = 30, .offset = -9},
            {.engine = "c", .modelSha256 = {}, .alignment = {}, .weight = 0.25, .slope = 33, .offset = 20, .most = 0}};
        record.scale = {.factor = 1.0 / 30, .shift = 0.3};
        record.match = ComparisonScore{0.585};
        record.tryAgain = ComparisonScore{0.531};
        return record;
    }

    static double fused(double a, double c) {
        return fuse(combination(), std::array{ComparisonScore{a}, ComparisonScore{c}})->value();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void bandsAreDecidedAtTheirEdges() {
        const Calibration record = combination();
        QCOMPARE(decide(record, ComparisonScore{0.585}), MatchDecision::Match);
        QCOMPARE(decide(record, ComparisonScore{std::nextafter(0.585, 0)}), MatchDecision::TryAgain);
        QCOMPARE(decide(record, ComparisonScore{0.531}), MatchDecision::TryAgain);
        QCOMPARE(decide(record, ComparisonScore{std::nextafter(0.531, 0)}), MatchDecision::NoMatch);
    }

    void oneEngineKeepsItsScore() {
        Calibration alone;
        alone.parts = {{.engine = "a", .modelSha256 = {}, .alignment = {}}};
        QCOMPARE(fuse(alone, std::array{ComparisonScore{0.61}})->value(), 0.61);
    }

    void theSecondDoubtsButNeverVouches() {
        QVERIFY(std::abs(fused(0.6, -0.3) - 0.6) < 1e-12);
        QCOMPARE(fused(0.6, -0.1), fused(0.6, -0.5));
        QVERIFY(fused(0.6, -0.8) < 0.6);
        for (const double a : {-0.2, 0.3, 0.585, 0.9}) {
            for (const double c : {-1.2, -0.7, -0.606, -0.5, 0.0}) {
                QVERIFY(fused(a, c) <= a + 1e-12);
            }
        }
    }

    void moreLikenessNeverCountsAgainst() {
        QVERIFY(fused(0.61, -0.7) > fused(0.6, -0.7));
        QVERIFY(fused(0.6, -0.65) > fused(0.6, -0.7));
    }

    /// A site names the rate, never a score.
    void siteChoosesItsThresholdByTheRate() {
        Calibration record = combination();
        record.falseMatchRate = 0.0001;
        record.falseMatchRateTryAgain = 0.001;
        QCOMPARE(atRate(record, usualFalseMatchRate)->match.value(), 0.585);
        QCOMPARE(atRate(record, 1.0 / 10'000)->match.value(), 0.585);
        QCOMPARE(atRate(record, 1.0 / 5'000)->match.value(), 0.585);
        const auto lax = atRate(record, 1.0 / 1'000);
        QCOMPARE(lax->match.value(), 0.531);
        QCOMPARE(lax->falseMatchRate, 0.001);
        QCOMPARE(decide(*lax, ComparisonScore{0.53}), MatchDecision::NoMatch);
        QVERIFY(!atRate(record, 1.0 / 100'000));
        record.falseMatchRate = 0;
        record.falseMatchRateTryAgain = 0;
        QVERIFY(!atRate(record, 0.01));
    }

    void scoresOfOtherEnginesAreRefused() {
        QCOMPARE(fuse(combination(), std::array{ComparisonScore{0.6}}).error().code, ErrorCode::EngineUnknown);
        QCOMPARE(fuse(combination(), {}).error().code, ErrorCode::EngineUnknown);
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
