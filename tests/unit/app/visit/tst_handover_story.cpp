// SPDX-License-Identifier: Apache-2.0
// The desk takes a visit over in the middle: what is known goes on, what was not sent stays the person's to answer.
#include "tests/unit/app/visit/story.h"

#include <QTest>

using namespace story;

class HandOverStories : public QObject {
    Q_OBJECT

private slots:
    void theDeskGoesOnWithWhatIsKnown_data() {
        QTest::addColumn<visit::EventKind>("pressed");
        QTest::newRow("consent still open") << EventKind::Touched;
        QTest::newRow("item by item") << EventKind::ConsentChoose;
        QTest::newRow("answered, not sent yet") << EventKind::ConsentAll;
    }
    void theDeskGoesOnWithWhatIsKnown() {
        QFETCH(visit::EventKind, pressed);
        Story story;
        story.v.issueForm = true;
        story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        story.accepted()(EventKind::DeadlinePassed)(pressed)(EventKind::HelpRequested)(EventKind::HandOverChosen);
        QCOMPARE(story.v.state, State::FetchingResult);
        QVERIFY(!story.effect(EffectKind::FetchResult)->withHistory);
        story(EventKind::ResultDelivered);
        QCOMPARE(story.effect(EffectKind::RecordArrival)->outcome, Outcome::HandedToDesk);
        QCOMPARE(story.effect(EffectKind::RecordArrival)->reason, Reason::HelpAsked);
        story(EventKind::ArrivalRecorded);
        QCOMPARE(screen(story.v), Screen::K16);
        QVERIFY(!holdsPersonalData(story.v));
        story(EventKind::CardRemoved);
        QCOMPARE(story.effect(EffectKind::CloseVisit)->outcome, Outcome::HandedToDesk);
    }
    void beforeAnythingIsKnownTheDeskBeginsAnew() {
        Story story;
        story.insert(ordinary)(EventKind::HelpRequested)(EventKind::HandOverChosen);
        QCOMPARE(screen(story.v), Screen::K16);
        QCOMPARE(story.v.outcome, Outcome::HandedToDesk);
    }
    void onlyFromTheHelpPage() {
        Story story;
        story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        story.accepted()(EventKind::DeadlinePassed)(EventKind::HandOverChosen);
        QCOMPARE(story.v.state, State::AskingConsent);
    }
    void givenBackToTheSameScreen() {
        Story story;
        story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        story.accepted()(EventKind::DeadlinePassed)(EventKind::ConsentChoose)(EventKind::HelpRequested);
        QCOMPARE(story(EventKind::Back).v.state, State::ChoosingItems);
    }
};

QTEST_APPLESS_MAIN(HandOverStories)
#include "tst_handover_story.moc"
