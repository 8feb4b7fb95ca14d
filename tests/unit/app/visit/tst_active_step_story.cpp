// SPDX-License-Identifier: Apache-2.0
// When the camera is in doubt whether somebody stands there.
#include "tests/unit/app/visit/story.h"

#include <QtTest/QtTest>

using namespace visit;
using namespace story;

class ActiveStepStories : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void doubtAsksForAStepAndNoMatchComesWhileItIsOpen();
    void whatTheCameraCannotSettleGoesToPinOrStaff();
};

void ActiveStepStories::doubtAsksForAStepAndNoMatchComesWhileItIsOpen() {
    Story story;
    story.insert(ordinary)(EventKind::FaceChosen)(EventKind::FaceStepAsked);
    QCOMPARE(story.v.state, State::MovingForCamera);
    QCOMPARE(screen(story.v), Screen::K03);
    QCOMPARE(story(EventKind::FaceMatched).v.state, State::MovingForCamera);
    story(EventKind::MoreTime);
    QVERIFY(story.effect(EffectKind::ExtendFaceStep) != nullptr);
    QVERIFY(story.effect(EffectKind::ArmDeadline) != nullptr);
    story(EventKind::FaceStepDone);
    QCOMPARE(story.v.state, State::FacingCamera);
    QVERIFY(story.effect(EffectKind::StartMatch) == nullptr);  // the attempt goes on
    QCOMPARE(screen(story(EventKind::FaceMatched).v), Screen::K06);
}

void ActiveStepStories::whatTheCameraCannotSettleGoesToPinOrStaff() {
    for (const bool moving : {false, true}) {
        Story story;
        story.insert(ordinary)(EventKind::FaceChosen);
        if (moving) {
            story(EventKind::FaceStepAsked);
        }
        story(EventKind::FaceUnconfirmed);
        QCOMPARE(screen(story.v), Screen::K02);
        QCOMPARE(story.v.reason, Reason::FaceUnconfirmed);
        QVERIFY(story.effect(EffectKind::StopMatch) != nullptr);
        QVERIFY(!offers(story.v).face && offers(story.v).pin);
    }
}

QTEST_APPLESS_MAIN(ActiveStepStories)
#include "tst_active_step_story.moc"
