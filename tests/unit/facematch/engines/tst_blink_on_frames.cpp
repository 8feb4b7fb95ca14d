// SPDX-License-Identifier: Apache-2.0
// A blink as the kiosk judges it, frame by frame through the chain, on synthetic people whose lids are drawn; and what
// must not pass for one. bench_blink counts over everybody.
#include "facematch/core/active_step.h"
#include "facematch/engines/eye_look.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "tests/simulators/camera/blink_scenes.h"
#include "tests/unit/facematch/face_fixture.h"

#include <algorithm>

using namespace facematch;
using simcamera::BlinkScene;
using simcamera::Sitter;

class TestBlinkOnFrames : public QObject {
    Q_OBJECT

    std::optional<FaceChain> m_chain;

    Sitter sitter(const QByteArray& person) {
        const Frame picture = face_fixture::picture((person + "_live1.jpg").constData());
        const Frame other = face_fixture::picture((person + "_live2.jpg").constData());
        const auto points = m_chain->observe(picture).face.value().landmarks;
        return {.name = person.toStdString(),
                .picture = matView(picture).clone(),
                .turned = matView(other).clone(),
                .eyes = {cv::Point2f(points[0].x, points[0].y), cv::Point2f(points[1].x, points[1].y)}};
    }

    bool isTakenForABlink(const BlinkScene& scene, const Sitter& who) {
        ActiveStep step(StepKind::Blink, {});
        std::chrono::milliseconds now{};
        bool done = false;
        for (int number = 0; number < simcamera::framesOfScene; ++number, now += std::chrono::milliseconds{66}) {
            const Frame frame = frameFrom(scene.frame(who, number));
            const Observation seen = m_chain->observe(frame);
            std::optional<FaceLook> look;
            if (seen.face) {
                look = lookAt(*seen.face, Surround::Unknown);
                look->eyes = lookAtEyes(frame, *seen.face);
            }
            done = step.observe(look, now) == StepState::Done || done;
        }
        return done;
    }

private slots:
    void initTestCase() {
        if (face_fixture::models()) {
            m_chain.emplace(FaceChain::open(face_fixture::store()).value());
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void onlyABlinkIsTakenForOne_data() {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QByteArray>("scene");
        for (const char* const scene :
             {"blink 3 frames", "blink 15 frames", "tilted sheet", "flicker", "lamp off", "finger", "turn"}) {
            for (const char* const person : {"s07", "p2"}) {
                QTest::addRow("%s: %s", person, scene) << QByteArray(person) << QByteArray(scene);
            }
        }
    }

    void onlyABlinkIsTakenForOne() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, person);
        QFETCH(QByteArray, scene);
        const auto scenes = simcamera::blinkScenes();
        const auto played = std::ranges::find(scenes, scene.toStdString(), &BlinkScene::title);
        QCOMPARE(isTakenForABlink(*played, sitter(person)), played->blinks);
    }

    void aFaceInTheDarkSaysNothing() {
        REQUIRE_FACE_MODELS();
        const Frame picture = face_fixture::picture("s07_live1.jpg");
        const auto face = m_chain->observe(picture).face.value();
        QVERIFY(lookAtEyes(picture, face).has_value());
        Frame dark = picture.clone();
        std::ranges::fill(dark.pixels(), std::uint8_t{3});
        QVERIFY(!lookAtEyes(dark, face).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBlinkOnFrames)
#include "tst_blink_on_frames.moc"
