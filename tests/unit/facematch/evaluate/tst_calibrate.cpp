// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/calibration_file.h"
#include "facematch/evaluate/calibrate.h"
#include "facematch/evaluate/combination.h"
#include "facematch/evaluate/logistic.h"
#include "facematch/evaluate/people.h"
#include "tests/support/temp_folder.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace facematch;

/// Scores drawn from known distributions: what the fit must find is then known too.
class TestCalibrate : public QObject {
    Q_OBJECT

    static constexpr std::uint32_t people = 60;
    static constexpr std::uint32_t pictures = 4 * people;

    static EngineScores engine(const char* id) {
        return {.part = {.engine = id, .modelSha256 = "00", .alignment = "retail-0009"}, .scores = {}};
    }

    /// Every picture against every other: engine "a" tells people apart well, "b" a little, "noise" not at all.
    static EvaluationReport report(std::uint32_t count = pictures) {
        // NOLINTNEXTLINE(cert-msc51-cpp,cert-msc32-c): the same scores in every run
        std::mt19937 random(20260101);
        std::normal_distribution<double> normal;
        EvaluationReport result;
        result.byEngine = {engine("b"), engine("a"), engine("noise")};
        for (std::uint32_t one = 0; one < count; ++one) {
            result.names.push_back(std::to_string(one));
            result.identities.push_back(std::to_string(one / 4));
        }
        for (std::uint32_t one = 0; one < count; ++one) {
            for (std::uint32_t other = one + 1; other < count; ++other) {
                const bool same = one / 4 == other / 4;
                result.comparisons.push_back({.reference = one, .probe = other, .same = same});
                ++(same ? result.genuine : result.impostor);
                result.byEngine[0].scores.push_back((same ? 3.0 : 0.0) + normal(random));
                result.byEngine[1].scores.push_back((same ? 6.0 : 0.0) + normal(random));
                result.byEngine[2].scores.push_back(normal(random));
            }
        }
        return result;
    }

    static CalibrationRequest request(std::vector<std::string> engines) {
        CalibrationRequest result;
        result.matchRate = 0.001;
        result.tryAgainRate = 0.01;
        result.engines = std::move(engines);
        return result;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    /// Of two normal distributions with variance 1 and means 0 and m the true ratio is m * x - m * m / 2.
    void logisticFindsTheTrueRatio() {
        const EvaluationReport set = report();
        ScoreTable table{.same = {}, .columns = {set.byEngine[0].scores}};
        for (const Comparison& comparison : set.comparisons) {
            table.same.push_back(comparison.same ? 1 : 0);
        }
        const auto fit = fitLogistic(table);
        QVERIFY(std::abs(fit->weights.front() - 3) < 0.5);
        QVERIFY(std::abs(fit->offset + 4.5) < 0.8);
        const auto strict = fitLogistic(table, 0.01);
        QVERIFY(std::abs(strict->weights.front() - 3) < 0.8);
        QVERIFY(std::abs(strict->offset + 4.5) < 1.5);
    }

    void evidenceIsNeverCountedAgainstLikeness() {
        ScoreTable table;
        table.columns.resize(2);
        for (int i = 0; i < 400; ++i) {
            const bool same = i % 2 == 0;
            table.same.push_back(same ? 1 : 0);
            table.columns[0].push_back((same ? 1.0 : 0.0) + 0.01 * (i % 70));
            table.columns[1].push_back((same ? 0.0 : 1.0) + 0.01 * (i % 90));
        }
        const auto fit = fitLogistic(table);
        QVERIFY(fit->weights[0] > 0);
        QCOMPARE(fit->weights[1], 0.0);
        std::ranges::fill(table.same, std::uint8_t{1});
        QVERIFY(!fitLogistic(table));
    }

    void smallSetIsRefusedWithWhatItWouldNeed() {
        CalibrationRequest asked;
        const auto refused = calibrate(report(), asked);
        QCOMPARE(refused.verdict, CalibrationVerdict::SampleTooSmall);
        QCOMPARE(refused.needs.impostor, std::size_t{30'000});
        QCOMPARE(refused.has.impostor, std::size_t{28'320});
        QCOMPARE(refused.has.people, std::size_t{60});
        QCOMPARE(calibrate(report(80), request({"a"})).verdict, CalibrationVerdict::SampleTooSmall);
        QCOMPARE(calibrate(EvaluationReport{}, asked).verdict, CalibrationVerdict::SampleTooSmall);
    }

    void oneEngineIsCalibratedOnItsOwnScore() {
        const EvaluationReport set = report();
        const auto made = calibrate(set, request({"a"}));
        QCOMPARE(made.verdict, CalibrationVerdict::Made);
        QCOMPARE(made.record.name, std::string("a"));
        QCOMPARE(made.record.population, std::string("site"));
        // The quantile of a normal distribution at 1 - 0.001.
        QVERIFY(std::abs(made.record.match.value() - 3.09) < 0.25);
        QVERIFY(made.record.tryAgain < made.record.match);
        QVERIFY(std::abs(fuse(made.record, std::array{ComparisonScore{2.5}})->value() - 2.5) < 1e-9);
        QVERIFY(made.measuredOn.find("60 people: 28320 different-person and 360 same-person") != std::string::npos);
    }

    void combinationIsLedByTheBestAndNoWorse() {
        const EvaluationReport set = report();
        const auto made = calibrate(set, request({"b", "a"}));
        QCOMPARE(made.verdict, CalibrationVerdict::Made);
        QCOMPARE(made.record.name, std::string("a+b"));
        QVERIFY(made.record.parts[1].weight > 0);
        QCOMPARE(made.record.parts[1].most, -2.0);
        QCOMPARE(made.wholeSet.size(), std::size_t{2});
        QCOMPARE(made.heldOut.size(), std::size_t{2});
        for (const Contest& one : made.wholeSet) {
            QVERIFY(one.combined <= one.best);
        }
        for (const Contest& one : made.heldOut) {
            QCOMPARE(one.genuine, std::size_t{360});
            QVERIFY(one.combined <= one.best + 0.02);
        }
    }

    void thresholdsOfAnotherPopulationAreKeptAsACeiling() {
        const EvaluationReport set = report();
        CalibrationRequest asked = request({"a", "b"});
        asked.thresholds = Calibration{};
        asked.thresholds->name = std::string("a");
        asked.thresholds->population = std::string("elsewhere");
        asked.thresholds->match = ComparisonScore{4};
        asked.thresholds->tryAgain = ComparisonScore{3.5};
        asked.thresholds->falseMatchRate = 0.0001;
        asked.thresholds->falseNonMatchRate = 0.1;
        const auto made = calibrate(set, asked);
        QCOMPARE(made.verdict, CalibrationVerdict::Made);
        QCOMPARE(made.record.match.value(), 4.0);
        QCOMPARE(made.record.population, std::string("elsewhere"));
        QCOMPARE(made.record.falseMatchRate, 0.0001);
        QVERIFY(made.record.falseNonMatchRate >= 0.1);
        for (std::size_t row = 0; row < set.comparisons.size(); row += 97) {
            const double a = set.byEngine[1].scores[row];
            const double both =
                fuse(made.record, std::array{ComparisonScore{a}, ComparisonScore{set.byEngine[0].scores[row]}})
                    ->value();
            QVERIFY(both <= a + 1e-9);
        }
    }

    void engineThatDidNotScoreIsUnknown() {
        QCOMPARE(calibrate(report(), request({"nobody"})).verdict, CalibrationVerdict::EngineUnknown);
        QCOMPARE(calibrate(report(), request({"a", "nobody"})).verdict, CalibrationVerdict::EngineUnknown);
    }

    void peopleAreKnownByTheirPairsWhereNobodyNamedThem() {
        EvaluationReport set = report(12);
        set.identities.clear();
        QCOMPARE(peopleOf(set), (std::vector<std::uint32_t>{0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2}));
    }

    void recordIsReadAsItWasWritten() {
        const auto made = calibrate(report(), request({"a", "b"}));
        const testsupport::TempFolder folder;
        folder.write(QStringLiteral("r.json"),
                     QByteArray::fromStdString(calibrationText(made.record, made.measuredOn)));
        const auto read = readCalibration(folder.path(QStringLiteral("r.json")).toStdString());
        QVERIFY(read.has_value());
        QCOMPARE(read->name, made.record.name);
        QCOMPARE(read->match.value(), made.record.match.value());
        QCOMPARE(read->scale.factor, made.record.scale.factor);
        QCOMPARE(read->parts[1].weight, made.record.parts[1].weight);
        QCOMPARE(read->parts[1].most, -2.0);
        QVERIFY(std::isinf(read->parts[0].most));
        Calibration bent = made.record;
        bent.parts[1].weight = -1;
        folder.write(QStringLiteral("r.json"), QByteArray::fromStdString(calibrationText(bent, {})));
        QVERIFY(!readCalibration(folder.path(QStringLiteral("r.json")).toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
