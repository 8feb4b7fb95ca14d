// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/calibration.h"
#include "facematch/core/comparison.h"
#include "facematch/core/frame.h"

#include <QtTest>

#include <array>

using namespace facematch;

class TestComparison : public QObject {
    Q_OBJECT

    static Embedding embedding(const char* engine, std::vector<float> values) {
        return {.engine = engine, .values = WipingArray<float>(std::span<const float>(values))};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void cosineIgnoresLength() {
        const auto score = compare(embedding("a", {1, 2, 3}), embedding("a", {2, 4, 6}), Measure::Cosine);
        QCOMPARE(score->value(), 1.0);
        QCOMPARE(compare(embedding("a", {1, 0}), embedding("a", {0, 5}), Measure::Cosine)->value(), 0.0);
        QCOMPARE(compare(embedding("a", {1, 0}), embedding("a", {-3, 0}), Measure::Cosine)->value(), -1.0);
    }

    void nearerIsMoreAlikeByDistanceToo() {
        const Embedding reference = embedding("c", {0, 0});
        const auto near = compare(reference, embedding("c", {3, 4}), Measure::NegativeEuclidean);
        const auto far = compare(reference, embedding("c", {6, 8}), Measure::NegativeEuclidean);
        QCOMPARE(near->value(), -5.0);
        QVERIFY(*near > *far);
    }

    void emptyVectorIsNobody() {
        QCOMPARE(compare(embedding("a", {0, 0}), embedding("a", {0, 0}), Measure::Cosine)->value(), -1.0);
        QCOMPARE(compare(embedding("a", {}), embedding("a", {}), Measure::Cosine).error().code,
                 ErrorCode::EngineUnknown);
    }

    void embeddingsOfDifferentEnginesAreNotCompared() {
        QCOMPARE(compare(embedding("a", {1}), embedding("b", {1}), Measure::Cosine).error().code,
                 ErrorCode::EngineUnknown);
        QCOMPARE(compare(embedding("a", {1}), embedding("a", {1, 2}), Measure::Cosine).error().code,
                 ErrorCode::EngineUnknown);
    }

    void medianIsNotMovedByOneHighScore() {
        const std::array scores{ComparisonScore{0.3}, ComparisonScore{0.99}, ComparisonScore{0.31}};
        QCOMPARE(median(scores).value(), 0.31);
        const std::array even{ComparisonScore{0.2}, ComparisonScore{0.4}};
        QCOMPARE(median(even).value(), 0.3);
    }

    void bandBelowTheThresholdIsNeverAMatch() {
        Calibration calibration;
        calibration.match = ComparisonScore{0.585};
        calibration.tryAgain = ComparisonScore{0.531};
        QCOMPARE(decide(calibration, ComparisonScore{0.585}), MatchDecision::Match);
        QCOMPARE(decide(calibration, ComparisonScore{0.5849}), MatchDecision::TryAgain);
        QCOMPARE(decide(calibration, ComparisonScore{0.531}), MatchDecision::TryAgain);
        QCOMPARE(decide(calibration, ComparisonScore{0.5309}), MatchDecision::NoMatch);
    }

    void movedAndWipedArraysHoldNothing() {
        WipingArray<float> first(std::span<const float>(std::array{1.0F, 2.0F}));
        WipingArray<float> second(std::move(first));
        QVERIFY(first.empty());  // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(second.size(), std::size_t{2});
        second.wipe();
        QVERIFY(second.empty());
        QVERIFY(second.view().empty());
    }

    void wipedFrameHasNoPixels() {
        Frame frame(4, 3);
        frame.pixels()[0] = 200;
        const Frame copy = frame.clone();
        frame.wipe();
        QVERIFY(frame.empty());
        QCOMPARE(frame.width(), 0);
        QCOMPARE(copy.pixels().size(), std::size_t{36});
        QCOMPARE(int{copy.pixels()[0]}, 200);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
