// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/exposure.h"

#include <QtTest>
#include <cmath>

using namespace facematch;
using std::chrono::milliseconds;

class TestExposure : public QObject {
    Q_OBJECT

    static constexpr ControlRange shutter{.least = 1, .most = 5000, .step = 1};
    static constexpr ControlRange amplifier{.least = 0, .most = 100, .step = 1};

    /// A room in which a face returns so much light; grey by a display's curve, cut at white.
    static double grey(double light, const ExposureSetting& camera) {
        const double gained = 1 + camera.gain / 25.0;
        return std::min(255.0, 255 * std::sqrt(light * camera.time * gained / 333.0));
    }

    struct Outcome {
        ExposureSetting camera;
        double brightness;
        int changes;
    };

    /// 10 s at 15 pictures a second.
    static Outcome settle(double light, ExposureSetting camera) {
        FaceExposure metering;
        int changes = 0;
        for (int frame = 0; frame < 150; ++frame) {
            const auto order = metering.observe(grey(light, camera), milliseconds{frame * 66});
            if (order.kind == ExposureOrder::Kind::Scale) {
                ++changes;
                camera = scaled(camera, order.factor, shutter, amplifier);
            }
        }
        return {camera, grey(light, camera), changes};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyLightEndsNearTheTarget_data() {
        QTest::addColumn<double>("light");
        QTest::addColumn<int>("time");
        QTest::newRow("before a window") << 0.3 << 60;
        QTest::newRow("in the sun") << 12.0 << 200;
        QTest::newRow("dim") << 0.08 << 156;
        QTest::newRow("blinding") << 60.0 << 333;
        QTest::newRow("from the shortest shutter") << 0.5 << 1;
    }

    void everyLightEndsNearTheTarget() {
        QFETCH(double, light);
        QFETCH(int, time);
        const auto end = settle(light, {.time = time, .gain = 0});
        QVERIFY2(std::abs(end.brightness - 120) <= 25, qPrintable(QString::number(end.brightness)));
        QVERIFY(end.changes < 36);
    }

    void goodLightIsLeftToTheCamera() {
        const ExposureSetting camera{.time = 100, .gain = 0};
        const auto end = settle(0.72, camera);
        QVERIFY(end.camera == camera);
        QCOMPARE(end.changes, 0);
    }

    void stepsAreBoundedAndLeaveTheSensorTime() {
        FaceExposure metering;
        const auto first = metering.observe(5.0, milliseconds{0});
        QCOMPARE(first.kind, ExposureOrder::Kind::Scale);
        QVERIFY(first.factor > 1 && first.factor <= 1.42);
        QCOMPARE(metering.observe(5.0, milliseconds{200}).kind, ExposureOrder::Kind::Keep);
        QCOMPARE(metering.observe(5.0, milliseconds{260}).kind, ExposureOrder::Kind::Scale);
        const auto down = metering.observe(255.0, milliseconds{600});
        QVERIFY(down.factor < 1 && down.factor >= 0.7);
        QCOMPARE(metering.observe(0.0, milliseconds{900}).factor, first.factor);
    }

    void anEmptyPlaceGoesBackToTheCamerasOwnMetering() {
        FaceExposure metering;
        static_cast<void>(metering.observe(30.0, milliseconds{0}));
        QCOMPARE(metering.observe(std::nullopt, milliseconds{1000}).kind, ExposureOrder::Kind::Keep);
        QCOMPARE(metering.observe(std::nullopt, milliseconds{3100}).kind, ExposureOrder::Kind::Automatic);
        QCOMPARE(metering.observe(std::nullopt, milliseconds{3200}).kind, ExposureOrder::Kind::Keep);
        FaceExposure untouched;
        QCOMPARE(untouched.observe(std::nullopt, milliseconds{9000}).kind, ExposureOrder::Kind::Keep);
    }

    void shutterFirstThenGainAndBack() {
        const auto same = [](const ExposureSetting& one, int time, int gain) {
            return one == ExposureSetting{.time = time, .gain = gain};
        };
        QVERIFY(same(scaled({.time = 100, .gain = 0}, 1.4, shutter, amplifier), 140, 0));
        QVERIFY(same(scaled({.time = 300, .gain = 0}, 1.4, shutter, amplifier), 333, 0));
        QVERIFY(same(scaled({.time = 333, .gain = 0}, 1.4, shutter, amplifier), 333, 8));
        QVERIFY(same(scaled({.time = 333, .gain = 99}, 1.4, shutter, amplifier), 333, 100));
        QVERIFY(same(scaled({.time = 333, .gain = 8}, 0.7, shutter, amplifier), 333, 0));
        QVERIFY(same(scaled({.time = 333, .gain = 0}, 0.7, shutter, amplifier), 233, 0));
        QVERIFY(same(scaled({.time = 1, .gain = 0}, 1.1, shutter, amplifier), 2, 0));
        QVERIFY(same(scaled({.time = 1, .gain = 0}, 0.7, shutter, amplifier), 1, 0));
        QVERIFY(same(scaled({.time = 333, .gain = 0}, 1.4, shutter, std::nullopt), 333, 0));
        const ControlRange coarse{.least = 3, .most = 2047, .step = 10};
        QVERIFY(same(scaled({.time = 13, .gain = 0}, 1.1, coarse, std::nullopt), 23, 0));
    }
};

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
