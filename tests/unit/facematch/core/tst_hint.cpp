// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/hint.h"

#include <QtTest>

using namespace facematch;
using namespace std::chrono_literals;

class TestHint : public QObject {
    Q_OBJECT

    static FaceQuality good() {
        return {.faces = 1,
                .detectorScore = 0.99,
                .eyeDistancePx = 80,
                .faceHeightShare = 0.4,
                .offCentre = 0.1,
                .brightness = 120,
                .contrast = 40,
                .surroundings = 130,
                .yaw = 0.05,
                .sharpness = 300};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void eachFaultHasItsHint_data() {
        QTest::addColumn<double FaceQuality::*>("part");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("hint");
        QTest::newRow("far") << &FaceQuality::eyeDistancePx << 39.0 << "too-far";
        QTest::newRow("near") << &FaceQuality::faceHeightShare << 0.95 << "too-near";
        QTest::newRow("beside") << &FaceQuality::offCentre << 0.8 << "off-centre";
        QTest::newRow("dark") << &FaceQuality::brightness << 30.0 << "back-lit";  // dark before bright surroundings
        QTest::newRow("flat") << &FaceQuality::contrast << 4.0 << "back-lit";
        QTest::newRow("turned") << &FaceQuality::yaw << -0.5 << "turned";
        QTest::newRow("unsure") << &FaceQuality::detectorScore << 0.7 << "turned";
        QTest::newRow("blurred") << &FaceQuality::sharpness << 3.0 << "blurred";
        QTest::newRow("light from the left") << &FaceQuality::sideLight << -0.3 << "side-lit";
        QTest::newRow("light from the right") << &FaceQuality::sideLight << 0.3 << "side-lit";
        QTest::newRow("sunglasses") << &FaceQuality::eyeLightness << 0.2 << "eyes-covered";
        QTest::newRow("red lips, no mask") << &FaceQuality::lowerFaceColour << 20.0 << "hold-still";
        QTest::newRow("fine") << &FaceQuality::sharpness << 300.0 << "hold-still";
    }

    void eachFaultHasItsHint() {
        QFETCH(double FaceQuality::*, part);
        QFETCH(double, value);
        QFETCH(QString, hint);
        FaceQuality quality = good();
        quality.*part = value;
        const auto shown = name(judge(quality));
        QCOMPARE(QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size())), hint);
    }

    void maskIsLessRedThanSkin() {
        FaceQuality quality = good();
        quality.lowerFaceColour = 20;
        quality.lowerFaceRedness = -11;
        QCOMPARE(judge(quality), Hint::MouthCovered);
        quality.yaw = 0.5;  // sideways the points do not lie where a mask is looked for
        QCOMPARE(judge(quality), Hint::Turned);
    }

    void darkRoomIsTooDark() {
        FaceQuality quality = good();
        quality.brightness = 30;
        quality.surroundings = 25;
        QCOMPARE(judge(quality), Hint::TooDark);
    }

    void nobodyAndSeveralComeFirst() {
        QCOMPARE(judge(std::nullopt), Hint::NoFace);
        FaceQuality quality = good();
        quality.faces = 2;
        quality.eyeDistancePx = 10;
        QCOMPARE(judge(quality), Hint::SeveralFaces);
    }

    void everyHintHasItsOwnName() {
        QSet<QString> names;
        for (const Hint hint : allHints()) {
            const auto text = name(hint);
            names.insert(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(allHints().size()));
    }

    void sharperAndMoreFrontalRanksHigher() {
        FaceQuality turned = good();
        turned.yaw = 0.3;
        FaceQuality soft = good();
        soft.sharpness = 20;
        QVERIFY(rank(good()) > rank(turned));
        QVERIFY(rank(good()) > rank(soft));
        QVERIFY(rank(good()) <= 1);
    }

    void firstHintShowsAtOnceAndFlickerDoesNot() {
        HintFilter filter;
        QCOMPARE(filter.observe(Hint::NoFace, 0ms), Hint::NoFace);
        QCOMPARE(filter.observe(Hint::TooFar, 60ms), std::nullopt);
        QCOMPARE(filter.observe(Hint::NoFace, 120ms), std::nullopt);
        QCOMPARE(filter.observe(Hint::TooFar, 180ms), std::nullopt);  // counts anew from here
        QCOMPARE(filter.observe(Hint::TooFar, 420ms), std::nullopt);
        QCOMPARE(filter.observe(Hint::TooFar, 480ms), Hint::TooFar);
        QCOMPARE(filter.observe(Hint::TooFar, 540ms), std::nullopt);  // told once
        filter.reset();
        QCOMPARE(filter.observe(Hint::TooFar, 600ms), Hint::TooFar);
    }
};

QTEST_GUILESS_MAIN(TestHint)
#include "tst_hint.moc"
