// SPDX-License-Identifier: Apache-2.0
// The shipped combination on the development pairs (../shared/faces, real people's pictures, never in the repository).
#include "facematch/engines/face_chain.h"
#include "facematch/evaluate/bars.h"
#include "facematch/evaluate/evaluate.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

#include <algorithm>
#include <optional>

using namespace facematch;

namespace {
#if defined(__SANITIZE_ADDRESS__)
constexpr bool instrumented = true;
#elif defined(__has_feature)
constexpr bool instrumented = __has_feature(address_sanitizer);
#else
constexpr bool instrumented = false;
#endif
}  // namespace

class TestFaceCombination : public QObject {
    Q_OBJECT

    static constexpr CardPhoto cardSize{.widthPx = 240, .heightPx = 320, .bytes = 12000, .grey = true};

    static std::filesystem::path faces() { return face_fixture::root() / "../shared/faces"; }

    static EvaluationReport wholeSet(const std::optional<CardPhoto>& card) {
        auto chain = FaceChain::open(face_fixture::store()).value();
        EvaluationSettings settings;
        settings.pairs = faces() / "pairs.csv";
        settings.images = faces() / "img";
        settings.identities = faces() / "images.csv";
        settings.cross = true;
        settings.byEngine = true;
        settings.card = card;
        return evaluatePairs(chain, settings).value();
    }

    static double fnmrOf(const EvaluationReport& report, const std::vector<double>& scores, double fmr) {
        std::vector<double> genuine;
        std::vector<double> impostor;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            (report.comparisons[i].same ? genuine : impostor).push_back(scores[i]);
        }
        std::ranges::sort(genuine);
        std::ranges::sort(impostor);
        return operatingPoint(genuine, impostor, fmr).fnmr;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void combinationIsNoWorseThanItsBestEngine_data() {
        QTest::addColumn<bool>("greyCard");
        QTest::newRow("pictures as they are") << false;
        QTest::newRow("references as grey card photographs") << true;
    }
    void combinationIsNoWorseThanItsBestEngine() {
        QFETCH(bool, greyCard);
        REQUIRE_FACE_MODELS();
        if (!std::filesystem::exists(faces() / "pairs.csv")) {
            QSKIP("no development pairs beside the checkout (../shared/faces)");
        }
        if (instrumented) {
            QSKIP("1,748 pictures take an hour under AddressSanitizer; the release build measures them");
        }
        const EvaluationReport report = wholeSet(greyCard ? std::optional(cardSize) : std::nullopt);
        QCOMPARE(report.byEngine.size(), std::size_t{2});
        QCOMPARE(report.byEngine[1].part.engine, std::string("dlib-densenet-v1"));
        for (const double fmr : {0.001, 0.0001}) {
            const auto point = std::ranges::find(report.points, fmr, &OperatingPoint::fmr);
            QVERIFY(!point->sampleTooSmall);
            for (const EngineScores& engine : report.byEngine) {
                const double alone = fnmrOf(report, engine.scores, fmr);
                qInfo("FMR %g: combination FNMR %.4f, %s alone %.4f", fmr, point->fnmr, engine.part.engine.c_str(),
                      alone);
                QVERIFY(point->fnmr <= alone);
            }
        }
        for (const Bar& bar : judgeBars(report, greyCard)) {
            QVERIFY2(bar.verdict == BarVerdict::Holds, bar.what.c_str());
        }
        // What makes the thresholds of engine A for East Asian people hold for the combination too.
        for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
            QVERIFY(report.comparisons[i].score <= report.byEngine[0].scores[i] + 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestFaceCombination)
#include "tst_face_combination.moc"
