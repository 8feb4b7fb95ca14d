// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/attack.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/face_detector.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/facematch/face_fixture.h"

#include <QtTest>

using namespace facematch;

class TestFaceChain : public QObject {
    Q_OBJECT

    static FaceChain chain(const ChainSettings& settings = {}) {
        return FaceChain::open(face_fixture::store(), settings).value();
    }

    static PhotoBytes photo(const char* file) { return loadBytes(face_fixture::person(file)).value(); }

    static double scoreOf(FaceChain& chain, const char* reference, const char* probe) {
        return chain.score(chain.enrol(photo(reference)).value(), chain.enrol(photo(probe)).value())->value();
    }

    static Embedding stored(const char* file, const char* engine) {
        QFile text(
            QString::fromStdString((face_fixture::root() / "tests/unit/facematch/engines/golden" / file).string()));
        std::vector<float> values;
        if (text.open(QIODevice::ReadOnly)) {
            for (const QByteArray& cell : text.readAll().simplified().split(' ')) {
                values.push_back(cell.toFloat());
            }
        }
        return {.engine = engine, .values = WipingArray<float>(std::span<const float>(values))};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    /// Wrong colour order, alignment or scaling still "work", only worse: the vector tells.
    void embeddingIsTheStoredOne_data() {
        QTest::addColumn<QByteArray>("engine");
        QTest::newRow("engine A") << QByteArray("retail-0095");
        QTest::newRow("dlib densenet") << QByteArray("dlib-densenet-v1");
    }

    void embeddingIsTheStoredOne() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, engine);
        FaceChain chain = TestFaceChain::chain({.engine = engine.toStdString()});
        const auto made = chain.enrol(photo("s07_card.jpg"));
        QVERIFY(made.has_value());
        const Embedding expected = stored((engine + "_s07_card.txt").constData(), engine.constData());
        QVERIFY(compare(made->front(), expected, Measure::Cosine)->value() > 0.9995);
        QVERIFY(compare(made->front(), expected, Measure::NegativeEuclidean)->value() >
                -0.05 * static_cast<double>(expected.values.size()));
    }

    void samePersonMatchesAndAnotherDoesNot_data() {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QByteArray>("live");
        QTest::addColumn<MatchDecision>("decision");
        QTest::newRow("frontal") << QByteArray("s07_card.jpg") << QByteArray("s07_live1.jpg") << MatchDecision::Match;
        QTest::newRow("turned") << QByteArray("s07_card.jpg") << QByteArray("s07_live2.jpg") << MatchDecision::Match;
        QTest::newRow("backlit") << QByteArray("s07_card.jpg") << QByteArray("s07_live3.jpg") << MatchDecision::Match;
        QTest::newRow("stranger 1") << QByteArray("s15_card.jpg") << QByteArray("s23_live1.jpg")
                                    << MatchDecision::NoMatch;
        QTest::newRow("stranger 2") << QByteArray("s23_card.jpg") << QByteArray("s15_live1.jpg")
                                    << MatchDecision::NoMatch;
        QTest::newRow("stranger 3") << QByteArray("s24_card.jpg") << QByteArray("s17_live1.jpg")
                                    << MatchDecision::NoMatch;
    }

    void samePersonMatchesAndAnotherDoesNot() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, card);
        QFETCH(QByteArray, live);
        QFETCH(MatchDecision, decision);
        FaceChain chain = TestFaceChain::chain();
        QVERIFY(chain.calibration() != nullptr);
        // dlib takes part in every decision for which its model is installed.
        QCOMPARE(chain.engine(), std::string_view("retail-0095+dlib-densenet-v1"));
        QCOMPARE(decide(*chain.calibration(), ComparisonScore{scoreOf(chain, card.constData(), live.constData())}),
                 decision);
    }

    void everyPersonIsNearerToThemselvesThanToAnyOther() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = TestFaceChain::chain();
        std::map<std::string, FaceTemplate> cards;
        std::map<std::string, FaceTemplate> lives;
        for (const std::string person : {"s07", "s15", "s17", "s23", "s24", "s34"}) {
            cards.emplace(person, chain.enrol(photo((person + "_card.jpg").c_str())).value());
            lives.emplace(person, chain.enrol(photo((person + "_live1.jpg").c_str())).value());
        }
        for (const auto& [card, reference] : cards) {
            for (const auto& [live, probe] : lives) {
                const auto decision = decide(*chain.calibration(), *chain.score(reference, probe));
                QVERIFY2((decision == MatchDecision::Match) == (card == live), (card + "/" + live).c_str());
            }
        }
    }

    void engineWithoutCalibrationScoresButNeverDecides() {
        REQUIRE_FACE_MODELS();
        FaceChain dlib = chain({.engine = "dlib-densenet-v1"});
        QCOMPARE(dlib.calibration(), nullptr);
        QVERIFY(scoreOf(dlib, "s07_card.jpg", "s07_live1.jpg") > scoreOf(dlib, "s07_card.jpg", "s15_live1.jpg"));
        QCOMPARE(chain({.population = "elsewhere", .engine = {}}).calibration(), nullptr);
        QCOMPARE(chain({.engine = {}, .hogDetector = true}).calibration(), nullptr);
    }

    void unknownEngineIsRefused() {
        REQUIRE_FACE_MODELS();
        QCOMPARE(FaceChain::open(face_fixture::store(), {.engine = "nobody"}).error().code, ErrorCode::EngineUnknown);
    }

    void withoutLandmarkModelItsOwnCalibrationServes() {
        REQUIRE_FACE_MODELS();
        const testsupport::TempFolder folder;
        for (const char* const file : {"face_detection_yunet_2022.onnx", "face-reidentification-retail-0095.onnx"}) {
            std::filesystem::create_symlink(std::filesystem::absolute(*face_fixture::models() / file),
                                            std::filesystem::path(folder.path().toStdString()) / file);
        }
        const auto store = ModelStore::open({folder.path().toStdString()}, face_fixture::manifest());
        auto chain = FaceChain::open(*store);
        QVERIFY(chain.has_value());
        QCOMPARE(chain->alignment(), std::string_view("yunet"));
        QVERIFY(chain->calibration() != nullptr);
        QCOMPARE(chain->calibration()->match.value(), 0.584);
        QVERIFY(!chain->checksAttacks());
        const Frame picture = face_fixture::picture("s07_live1.jpg");
        QVERIFY(!chain->liveness(picture, *chain->observe(picture).face).has_value());
        QVERIFY(scoreOf(*chain, "s07_card.jpg", "s07_live1.jpg") > 0.585);
    }

    void bothDetectorsFindEveryPersonOfTheDemo() {
        REQUIRE_FACE_MODELS();
        const auto yunet = makeYuNetDetector(face_fixture::store());
        const auto hog = makeHogDetector();
        for (const char* const file : {"s07_live1.jpg", "s15_live1.jpg", "s17_live3.jpg", "p1_card.jpg"}) {
            const Frame picture = face_fixture::picture(file);
            QCOMPARE((*yunet)->detect(picture).size(), std::size_t{1});
            QCOMPARE(hog->detect(picture).size(), std::size_t{1});
            const Point a = (*yunet)->detect(picture).front().box.centre();
            const Point b = hog->detect(picture).front().box.centre();
            QVERIFY(std::hypot(a.x - b.x, a.y - b.y) < 40);
        }
    }

    void liveFrameOfAPersonIsReady() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = TestFaceChain::chain();
        const Observation seen = chain.observe(face_fixture::picture("s07_live1.jpg"));
        QCOMPARE(seen.hint, Hint::HoldStill);
        QCOMPARE(seen.quality->faces, 1);
        QVERIFY(seen.quality->eyeDistancePx > 40);
        QCOMPARE(chain.observe(face_fixture::picture("s23_live3.jpg")).hint, Hint::BackLit);
    }

    /// Nine pictures tell only whether the networks are wired the right way round; they are real people's and never in
    /// the repository.
    void attacksScoreBelowLivingPeople() {
        REQUIRE_FACE_MODELS();
        const auto folder = face_fixture::root() / "../shared/pad";
        if (!std::filesystem::exists(folder)) {
            QSKIP("no pictures for attack detection beside the checkout (../shared/pad)");
        }
        FaceChain chain = TestFaceChain::chain();
        double leastLive = 1;
        double mostAttack = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string file = entry.path().filename().string();
            if (entry.path().extension() != ".jpg" && entry.path().extension() != ".png") {
                continue;
            }
            const Frame picture = loadPicture(entry.path()).value();
            const double liveness = chain.liveness(picture, *chain.observe(picture).face).value();
            if (file.find("bonafide") != std::string::npos || file.find("true") != std::string::npos) {
                leastLive = std::min(leastLive, liveness);
            } else {
                mostAttack = std::max(mostAttack, liveness);
            }
        }
        QVERIFY2(mostAttack < leastLive, qPrintable(QStringLiteral("%1 %2").arg(mostAttack).arg(leastLive)));
        QVERIFY(judgeLiveness(std::array{mostAttack}) != AttackVerdict::None);
        QVERIFY(judgeLiveness(std::array{leastLive}) != AttackVerdict::Suspected);
    }

    void emptyRoomHasNoFace() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = TestFaceChain::chain();
        Frame room(640, 480);
        std::ranges::fill(room.pixels(), std::uint8_t{150});
        const Observation seen = chain.observe(room);
        QCOMPARE(seen.hint, Hint::NoFace);
        QVERIFY(!seen.face.has_value());
        Frame tiny(2, 2);
        QVERIFY(!chain.observe(tiny).face.has_value());
    }

    /// OpenCV throws at it; that ends at the chain.
    void pictureWithoutPixelsIsAnError() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = TestFaceChain::chain();
        const Face face{.box = {8, 8, 64, 64}, .landmarks = {}, .score = 1};
        Frame nothing;
        QVERIFY(!chain.observe(nothing).face);
        QCOMPARE(chain.observeStill(nothing).error().code, ErrorCode::ProbeWithoutFace);
        QCOMPARE(chain.embed(nothing, face).error().code, ErrorCode::ModelUnreadable);
        QVERIFY(!chain.liveness(nothing, face));
    }

    void corruptCardPhotoIsRefused() {
        REQUIRE_FACE_MODELS();
        FaceChain chain = TestFaceChain::chain();
        const std::vector<std::uint8_t> garbage(3000, 0x5A);
        QCOMPARE(chain.enrol(PhotoBytes(std::span<const std::uint8_t>(garbage))).error().code, ErrorCode::ImageDamaged);
        QCOMPARE(chain.enrol(PhotoBytes()).error().code, ErrorCode::ImageDamaged);
    }
};

QTEST_GUILESS_MAIN(TestFaceChain)
#include "tst_face_chain.moc"
