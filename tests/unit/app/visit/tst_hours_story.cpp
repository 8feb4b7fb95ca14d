// SPDX-License-Identifier: Apache-2.0
// K00 outside the hours, told as stories.
#include "tests/unit/app/visit/story.h"

#include <QTest>

using namespace story;

class HoursStories : public QObject {
    Q_OBJECT

private slots:
    void aCardIsRefusedUnread() {
        Story story;
        story(EventKind::HoursEnded)(EventKind::CardPlaced);
        QCOMPARE(screen(story.v), Screen::K80);
        QCOMPARE(story.v.reason, Reason::FacilityClosed);
        QVERIFY(story.effect(EffectKind::ReadCard) == nullptr);
        QVERIFY(story(EventKind::RetryChosen).effect(EffectKind::ReadCard) == nullptr);
        QCOMPARE(screen(story.v), Screen::K16);
        story(EventKind::CardRemoved);
        QCOMPARE(story.effect(EffectKind::CloseVisit)->reason, Reason::FacilityClosed);
    }
    void aCardLeftThereIsMissedLikeAnyOther() {
        Story story;
        story(EventKind::HoursEnded)(EventKind::CardPlaced)(EventKind::DeadlinePassed);
        QCOMPARE(screen(story.v), Screen::K16);
        QVERIFY(story(EventKind::DeadlinePassed).effect(EffectKind::AlertCardLeft) != nullptr);
    }
    void nothingElseBeginsEither() {
        Story story;
        story.v.phones = true;
        story(EventKind::HoursEnded)(EventKind::PhoneChosen)(EventKind::CertificateChosen)(EventKind::ReaderReady);
        QCOMPARE(story.v.state, State::Closed);
        QCOMPARE(story(EventKind::HoursBegan).v.state, State::Idle);
    }
    void whoWaitsWithTheCardOnTheReaderIsReceivedWhenTheDoorOpens() {
        Story story;
        story(EventKind::HoursEnded)(EventKind::CardPlaced)(EventKind::HoursBegan);
        QCOMPARE(screen(story.v), Screen::K01);
        QVERIFY(story.effect(EffectKind::ReadCard) != nullptr);
    }
    void whoIsBeingReceivedIsReceivedToTheEnd() {
        Story story;
        story.insert(ordinary)(EventKind::HoursEnded);
        QCOMPARE(screen(story.v), Screen::K02);
    }
    void aNumberIsReadLongerThanAFarewell() {
        Story story;
        story.v.state = State::Done;
        QCOMPARE(timeLimit(story.v), std::chrono::seconds{5});
        story.v.tickets = true;
        QCOMPARE(timeLimit(story.v), std::chrono::seconds{15});
    }
};

QTEST_APPLESS_MAIN(HoursStories)
#include "tst_hours_story.moc"
