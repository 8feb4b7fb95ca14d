// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/sheet_edges.h"
#include "facematch/engines/surround_motion.h"
#include "tests/simulators/camera/attack_renderer.h"
#include "tests/unit/facematch/face_fixture.h"

#include <opencv2/imgproc.hpp>

using namespace facematch;

namespace {

constexpr Box faceAt{270, 180, 100, 120};

/// A wall with a pattern that can be followed, or without.
cv::Mat wall(bool pattern) {
    cv::Mat coarse(80, 106, CV_8UC3, cv::Scalar::all(140));
    if (pattern) {
        cv::RNG random(7);
        random.fill(coarse, cv::RNG::UNIFORM, 40, 220);
    }
    cv::Mat picture;
    cv::resize(coarse, picture, {640, 480}, 0, 0, cv::INTER_CUBIC);
    return picture;
}

void drawHead(cv::Mat& picture, const Box& box) {
    const Point centre = box.centre();
    cv::ellipse(picture, cv::Point2f(centre.x, centre.y), cv::Size2f(box.width * 0.55F, box.height * 0.6F), 0, 0, 360,
                cv::Scalar(150, 180, 220), cv::FILLED);
}

/// A box moved and grown about its middle.
Box moved(float right, float growth = 1) {
    return {faceAt.x + right - faceAt.width * (growth - 1) / 2, faceAt.y - faceAt.height * (growth - 1) / 2,
            faceAt.width * growth, faceAt.height * growth};
}

Face faceIn(const Box& box) {
    return {.box = box, .landmarks = {}, .score = 1};
}

enum class Scene { Person, Sheet, PlainWall };

/// What the camera sees once the face is at `box`.
Frame see(Scene scene, const Box& box) {
    cv::Mat picture = wall(scene != Scene::PlainWall);
    if (scene == Scene::Sheet) {
        drawHead(picture, faceAt);
        const float growth = box.width / faceAt.width;
        const Point from = faceAt.centre();
        const Point to = box.centre();
        const cv::Mat move =
            (cv::Mat_<double>(2, 3) << growth, 0, to.x - growth * from.x, 0, growth, to.y - growth * from.y);
        cv::warpAffine(picture.clone(), picture, move, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    } else {
        drawHead(picture, box);
    }
    return frameFrom(picture);
}

}  // namespace

/// The cues beside the networks on synthesised frames.
class TestAttackCuesOnFrames : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aPersonMovesBeforeTheRoomAndASheetTakesItAlong_data() {
        QTest::addColumn<int>("scene");
        QTest::addColumn<float>("right");
        QTest::addColumn<float>("growth");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* what, Scene scene, float right, float growth, Surround expected) {
            QTest::newRow(what) << int(scene) << right << growth << int(expected);
        };
        row("person steps aside", Scene::Person, 30, 1, Surround::StandsStill);
        row("person steps to the other side", Scene::Person, -30, 1, Surround::StandsStill);
        row("person comes closer", Scene::Person, 0, 1.25F, Surround::StandsStill);
        row("sheet moves aside", Scene::Sheet, 30, 1, Surround::GoesAlong);
        row("sheet comes closer", Scene::Sheet, 0, 1.25F, Surround::GoesAlong);
        row("nobody moves", Scene::Person, 1, 1, Surround::Unknown);
        row("nothing to follow", Scene::PlainWall, 30, 1, Surround::Unknown);
    }

    void aPersonMovesBeforeTheRoomAndASheetTakesItAlong() {
        QFETCH(int, scene);
        QFETCH(float, right);
        QFETCH(float, growth);
        QFETCH(int, expected);
        SurroundWatch watch;
        const auto at = static_cast<Scene>(scene);
        QCOMPARE(watch.observe(see(at, faceAt), faceIn(faceAt)), Surround::Unknown);
        const Box then = moved(right, growth);
        QCOMPARE(int(watch.observe(see(at, then), faceIn(then))), expected);
        watch.reset();
        QCOMPARE(watch.observe(see(at, faceAt), faceIn(faceAt)), Surround::Unknown);
    }

    void strangeFramesAreUnknown() {
        SurroundWatch watch;
        QCOMPARE(watch.observe(Frame{}, faceIn(faceAt)), Surround::Unknown);
        QCOMPARE(watch.observe(Frame(3, 2), faceIn({0, 0, 2, 2})), Surround::Unknown);
        QCOMPARE(watch.observe(see(Scene::Person, faceAt), faceIn({-500, -500, 9000, 9000})), Surround::Unknown);
        QVERIFY(!framedByEdges(Frame{}, faceAt));
        QVERIFY(!framedByEdges(Frame(3, 2), {0, 0, 2, 2}));
        QVERIFY(!framedByEdges(Frame(64, 48), {-500, -500, 9000, 9000}));
    }

    void aSheetFramesTheFaceAndARoomDoesNot() {
        cv::Mat picture = wall(false);
        drawHead(picture, faceAt);
        QVERIFY(!framedByEdges(frameFrom(picture), faceAt));
        cv::rectangle(picture, {200, 110}, {440, 400}, cv::Scalar::all(235), 6);
        QVERIFY(framedByEdges(frameFrom(picture), faceAt));
        cv::Mat door = wall(false);
        drawHead(door, faceAt);
        cv::line(door, {200, 0}, {200, 479}, cv::Scalar::all(40), 4);  // one post alone
        QVERIFY(!framedByEdges(frameFrom(door), faceAt));
    }

    /// Rendered attacks of rendered people: what the edges see, with counts.
    void renderedSheetsAreSeenAndPeopleAreNot() {
        REQUIRE_FACE_MODELS();
        auto chain = FaceChain::open(face_fixture::store()).value();
        int seen = 0;
        int framed = 0;
        for (const char* file : {"s07_live1.jpg", "s17_live2.jpg", "s24_live3.jpg", "p2_live1.jpg"}) {
            const Frame person = face_fixture::picture(file);
            const auto live = chain.observe(person);
            QVERIFY(live.face.has_value());
            QVERIFY2(!framedByEdges(person, live.face->box), file);
            for (int kind = 0; kind < simcamera::instruments; ++kind) {
                const Frame attack =
                    frameFrom(simcamera::presentAttack(matView(person), static_cast<simcamera::Instrument>(kind), 1));
                const auto found = chain.observe(attack);
                seen += found.face ? 1 : 0;
                framed += found.face && framedByEdges(attack, found.face->box) ? 1 : 0;
            }
        }
        qInfo("edges framed the face in %d of %d rendered attacks", framed, seen);
        QVERIFY(framed > 0);
    }
};

QTEST_APPLESS_MAIN(TestAttackCuesOnFrames)
#include "tst_attack_cues_on_frames.moc"
