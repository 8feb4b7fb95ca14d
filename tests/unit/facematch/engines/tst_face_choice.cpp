// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_choice.h"
#include "facematch/engines/mat_view.h"
#include "facematch/engines/still.h"

#include <QtTest>

using namespace facematch;

class TestFaceChoice : public QObject {
    Q_OBJECT

    static Face face(float x, float side, float score) {
        return {.box = {x, 10, side, side}, .landmarks = {}, .score = score};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void largestWinsNotTheOneInTheMiddle() {
        const auto choice = chooseFace({face(300, 20, 0.99F), face(0, 200, 0.95F)});
        QCOMPARE(choice->face.box.width, 200.0F);
        QCOMPARE(choice->rivals, 0);
    }

    void sureFaceWinsOverALargerGuess() {
        const auto choice = chooseFace({face(0, 300, 0.65F), face(300, 100, 0.97F)});
        QCOMPARE(choice->face.box.width, 100.0F);
        QCOMPARE(chooseFace({face(0, 300, 0.65F)})->face.box.width, 300.0F);
    }

    void helperBesideThePatientIsARival() {
        QCOMPARE(chooseFace({face(0, 200, 0.99F), face(250, 130, 0.99F)})->rivals, 1);
        QCOMPARE(chooseFace({face(0, 200, 0.99F), face(250, 100, 0.99F)})->rivals, 0);
    }

    void nobodyIsNobody() { QVERIFY(!chooseFace({}).has_value()); }

    void smallPictureIsEnlargedAndLargeOneLeftAlone() {
        Frame small(150, 200);
        enlargeStill(small);
        QCOMPARE(small.width(), 360);
        QCOMPARE(small.height(), 480);
        Frame large(480, 600);
        enlargeStill(large);
        QCOMPARE(large.width(), 480);
    }

    void marginIsWhiteAndMovesNothing() {
        Frame picture(300, 300);
        QVERIFY(touchesEdge({.box = {-5, 50, 200, 240}, .landmarks = {}, .score = 1}, picture));
        QVERIFY(!touchesEdge({.box = {50, 50, 100, 100}, .landmarks = {}, .score = 1}, picture));
        addMargin(picture);
        QCOMPARE(picture.width(), 500);
        QCOMPARE(int{picture.pixels()[0]}, 255);
        QCOMPARE(int{matView(std::as_const(picture)).at<cv::Vec3b>(250, 250)[0]}, 0);
    }
};

QTEST_GUILESS_MAIN(TestFaceChoice)
#include "tst_face_choice.moc"
