// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/guidance.h"

#include <QtTest>

using namespace facematch;
using namespace std::chrono_literals;

/// Where to go, as values; also when nobody is seen any more.
class TestGuidance : public QObject {
    Q_OBJECT

    static FaceQuality at(double across, double down, double height = 0.4) {
        FaceQuality quality;
        quality.faces = 1;
        quality.across = across;
        quality.down = down;
        quality.faceHeightShare = height;
        quality.brightness = 120;
        return quality;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void inTheMiddleNothingIsAsked() {
        Guide guide;
        QCOMPARE(guide.observe(at(0.1, -0.1), 0ms), (Guidance{.seen = true}));
    }

    void directionIsThePersonsOwn() {
        Guide guide;
        const auto right = guide.observe(at(0.6, 0), 0ms);  // right in the picture: the person stands too far left
        QVERIFY(right.seen && right.toRight == 0.6 && right.upwards == 0);
        const auto low = guide.observe(at(-0.4, 0.5), 0ms);
        QVERIFY(low.toRight == -0.4 && low.upwards == 0.5);
        QCOMPARE(guide.observe(at(1.7, 0), 0ms).toRight, 1.0);
    }

    void distanceIsAShareOfThePresentOne() {
        Guide guide;
        QVERIFY(std::abs(guide.observe(at(0, 0, 0.2), 0ms).nearer - 0.5) < 1e-9);  // half as far: twice as large
        QVERIFY(guide.observe(at(0, 0, 0.8), 0ms).nearer < -0.9);
        QCOMPARE(guide.observe(at(0, 0, 0.3), 0ms).nearer, 0.0);
    }

    void whoLeftThePictureIsToldTheWayBack() {
        Guide guide(2s);
        QCOMPARE(guide.observe(std::nullopt, 0ms), Guidance{});
        static_cast<void>(guide.observe(at(-0.8, 0.1), 100ms));
        const auto gone = guide.observe(std::nullopt, 500ms);
        QVERIFY(!gone.seen && gone.toRight == -1 && gone.upwards == 0);
        QCOMPARE(guide.observe(std::nullopt, 2200ms), Guidance{});  // forgotten
        QCOMPARE(guide.observe(std::nullopt, 2300ms), Guidance{});
    }

    void theScreenLightsADarkFaceWithinASecond() {
        Guide guide;
        auto face = at(0, 0);
        face.brightness = 50;
        double light = guide.observe(face, 0ms).fillLight;
        QCOMPARE(light, 0.0);
        for (int frame = 1; frame <= 16; ++frame) {
            const double next = guide.observe(face, frame * 66ms).fillLight;
            QVERIFY(next >= light && next - light < 0.1);  // no flash
            light = next;
        }
        QCOMPARE(light, 1.0);
        face.brightness = 120;  // its own light must not make it go out
        QCOMPARE(guide.observe(face, 1200ms).fillLight, 1.0);
        QCOMPARE(guide.observe(std::nullopt, 1266ms).fillLight, 1.0);
        face.brightness = 200;
        const double faded = guide.observe(face, 1366ms).fillLight;
        QVERIFY(faded < 1 && faded > 0.95);
        guide.reset();
        QCOMPARE(guide.observe(face, 1466ms).fillLight, 0.0);
    }

    void whoVanishedFromTheMiddleIsToldNothing() {
        Guide guide;
        static_cast<void>(guide.observe(at(0.2, 0), 0ms));
        QCOMPARE(guide.observe(std::nullopt, 100ms).toRight, 0.0);
    }

    void anotherVisitKnowsNothingOfTheLast() {
        Guide guide;
        static_cast<void>(guide.observe(at(0.9, 0), 0ms));
        guide.reset();
        QCOMPARE(guide.observe(std::nullopt, 10ms), Guidance{});
    }
};

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
