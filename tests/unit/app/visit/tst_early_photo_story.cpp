// SPDX-License-Identifier: Apache-2.0
// K02 while the card's photo is still being read.
#include "tests/unit/app/visit/story.h"

#include <QtTest/QtTest>

using namespace visit;
using namespace story;

namespace {

/// At K02, the photo on its way.
Story seen(CardFacts facts = ordinary) {
    Story story;
    story.insert(facts, false)(EventKind::ReferenceSeen);
    return story;
}

}  // namespace

class EarlyPhotoStory : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void thePersonChoosesWhileThePhotoComes();
    void theCameraRunsAndTheComparisonWaits();
    void whatTheCameraSaysBeforeMeansNothing();
    void anUnreadablePhotoLeadsToTheOtherWays();
    void aPhotoThatNeverComesIsNoAttempt();
    void pinDoesNotWaitForThePhoto();
};

void EarlyPhotoStory::thePersonChoosesWhileThePhotoComes() {
    Story story = seen();
    QCOMPARE(screen(story.v), Screen::K02);
    QVERIFY(offers(story.v).face && offers(story.v).pin);
    story(EventKind::ReferenceReady);
    QVERIFY(story.told.empty());  // the page stays as it is
    QVERIFY(story(EventKind::FaceChosen).effect(EffectKind::StartMatch) != nullptr);
}

void EarlyPhotoStory::theCameraRunsAndTheComparisonWaits() {
    Story story = seen();
    story(EventKind::FaceChosen);
    QCOMPARE(story.v.state, State::FacingCamera);
    QVERIFY(story.effect(EffectKind::StartMatch) == nullptr);
    story(EventKind::ReferenceReady);
    QVERIFY(story.effect(EffectKind::StartMatch) != nullptr);
    QCOMPARE(story.effect(EffectKind::ArmDeadline)->limit, timeLimit(story.v));  // from now on, not from the camera on
    QCOMPARE(story(EventKind::FaceMatched).v.identifiedBy, Method::Face);
}

void EarlyPhotoStory::whatTheCameraSaysBeforeMeansNothing() {
    for (const auto kind :
         {EventKind::FaceMatched, EventKind::FaceNotMatched, EventKind::FaceUnconfirmed, EventKind::FaceStepAsked}) {
        Story story = seen();
        story(EventKind::FaceChosen)(kind);
        QVERIFY(story.told.empty());
        QCOMPARE(story.v.state, State::FacingCamera);
    }
}

void EarlyPhotoStory::anUnreadablePhotoLeadsToTheOtherWays() {
    for (const bool chosen : {false, true}) {
        Story story = seen();
        if (chosen) {
            story(EventKind::FaceChosen);
        }
        story({.kind = EventKind::ReferenceFailed, .reason = Reason::FaceUnavailable});
        QCOMPARE(screen(story.v), Screen::K02);
        QCOMPARE(story.v.reason, Reason::FaceUnavailable);
        QCOMPARE(story.effect(EffectKind::StopMatch) != nullptr, chosen);
        QVERIFY(!offers(story.v).face && offers(story.v).pin);
    }
    Story alone = seen({.hasPhoto = true, .hasPin = false, .certificate = CertificateState::Valid, .pinTries = {}});
    alone(EventKind::FaceChosen)({.kind = EventKind::ReferenceFailed, .reason = Reason::FaceUnavailable});
    QCOMPARE(alone.v.state, State::CallingDesk);
}

void EarlyPhotoStory::aPhotoThatNeverComesIsNoAttempt() {
    Story story = seen();
    story(EventKind::FaceChosen)(EventKind::DeadlinePassed);
    QCOMPARE(screen(story.v), Screen::K02);
    QCOMPARE(story.v.reason, Reason::FaceUnavailable);
    QCOMPARE(story.v.faceAttempts, std::uint8_t{0});
    QVERIFY(story.effect(EffectKind::StopMatch) != nullptr);
    QVERIFY(!offers(story.v).face && offers(story.v).pin);
    story(EventKind::ReferenceReady);  // a slow link, no more
    QVERIFY(offers(story.v).face);
    QCOMPARE(story.v.reason, Reason::None);
}

void EarlyPhotoStory::pinDoesNotWaitForThePhoto() {
    Story story = seen();
    story(EventKind::PinChosen).wrongPin(2);
    QVERIFY(offers(story.v).face);
    QCOMPARE(story(EventKind::PinEntered)(EventKind::PinVerified).v.identifiedBy, Method::Pin);
    QVERIFY(story(EventKind::ReferenceReady).told.empty());
}

QTEST_APPLESS_MAIN(EarlyPhotoStory)
#include "tst_early_photo_story.moc"
