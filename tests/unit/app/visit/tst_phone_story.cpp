// SPDX-License-Identifier: Apache-2.0
// K10 told event by event: a telephone instead of the plastic card.
#include "tests/unit/app/visit/story.h"

#include <QtTest/QtTest>

using namespace visit;
using story::Story;

namespace {

constexpr CertificateTag shown = 99;  ///< of the telephone's certificate

Story lane() {
    Story tell;
    tell.v.phones = true;
    tell(EventKind::PhoneChosen);
    return tell;
}

Story& seen(Story& tell, int tries) {
    return tell({.kind = EventKind::PhoneSeen, .tries = tries});
}

Story& proved(Story& tell) {
    Step step = next(tell.v, {.kind = EventKind::PhoneProved, .visit = tell.v.id, .certificate = shown});
    tell.v = std::move(step.visit);
    tell.told = std::move(step.effects);
    return tell;
}

}  // namespace

class PhoneStory : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void iphoneProvesItselfAndMayLeave();
    void androidShowsItsTriesBeforeThePin();
    void thePinWaitsForThePhone();
    void theLastTryNeedsTheWarning();
    void lockedPinGoesToTheDesk();
    void takenTooEarlyIsHeldOnceMore();
    void expiredStopsAtOnce();
    void aPhoneOnK00LeadsIntoK10();
    void thePlasticCardIsTaken();
    void helpForgetsTheWaitingPin();
    void notServedHereChangesNothing();
};

void PhoneStory::iphoneProvesItselfAndMayLeave() {
    Story tell = lane();
    QCOMPARE(tell.v.state, State::ChoosingPhone);
    tell(EventKind::WalletChosen);
    QCOMPARE(tell.v.state, State::HoldingPhone);
    tell(EventKind::CardPlaced);
    QVERIFY(tell.effect(EffectKind::LookAtPhone) != nullptr);
    tell({.kind = EventKind::PhoneSeen, .tries = -1, .flag = true});
    QVERIFY(tell.effect(EffectKind::TapPhone) != nullptr);
    proved(tell);
    QCOMPARE(tell.v.state, State::Verified);
    QCOMPARE(tell.effect(EffectKind::Receive)->method, Method::Phone);
    tell(EventKind::CardRemoved);
    QCOMPARE(tell.v.state, State::Verified);  // it has said all it had to say
    tell.accepted()(EventKind::DeadlinePassed);
    QCOMPARE(tell.v.state, State::AskingConsent);
    tell(EventKind::ConsentAll)(EventKind::ConsentsSent);
    QVERIFY(tell.effect(EffectKind::FetchResult)->withHistory);
    tell(EventKind::ResultDelivered)(EventKind::ArrivalRecorded);
    QCOMPARE(tell.v.state, State::Done);
    QCOMPARE(tell.effect(EffectKind::CloseVisit)->outcome, Outcome::Completed);
    QVERIFY(!holdsPersonalData(tell.v));
}

void PhoneStory::androidShowsItsTriesBeforeThePin() {
    Story tell = lane();
    tell(EventKind::AndroidChosen)(EventKind::CardPlaced);
    seen(tell, 3);
    QCOMPARE(tell.v.state, State::EnteringPin);
    QCOMPARE(tell.v.card.pinTries, std::optional{3});
    tell(EventKind::PinEntered);
    QVERIFY(tell.effect(EffectKind::VerifyPin) != nullptr);
    tell({.kind = EventKind::PinWrong, .tries = 2});
    QCOMPARE(tell.v.state, State::EnteringPin);
    tell(EventKind::PinEntered);
    proved(tell);
    QCOMPARE(tell.v.identifiedBy, Method::Phone);
}

void PhoneStory::thePinWaitsForThePhone() {
    Story tell = lane();
    tell(EventKind::AndroidChosen)(EventKind::CardPlaced);
    seen(tell, 3)(EventKind::CardRemoved);
    QCOMPARE(tell.v.state, State::EnteringPin);
    tell(EventKind::PinEntered);
    QCOMPARE(tell.v.state, State::HoldingPhone);
    QVERIFY(tell.effect(EffectKind::VerifyPin) == nullptr);
    tell(EventKind::CardPlaced);
    QCOMPARE(tell.v.state, State::CheckingPin);
    QVERIFY(tell.effect(EffectKind::VerifyPin) != nullptr);
}

void PhoneStory::theLastTryNeedsTheWarning() {
    Story tell = lane();
    tell(EventKind::AndroidChosen)(EventKind::CardPlaced);
    seen(tell, 1);
    QCOMPARE(tell.v.state, State::WarningLastTry);
    tell(EventKind::LastTryInsisted)(EventKind::CardRemoved)(EventKind::PinEntered)(EventKind::CardPlaced);
    QVERIFY(tell.effect(EffectKind::VerifyPin)->lastTryAccepted);
}

void PhoneStory::lockedPinGoesToTheDesk() {
    Story tell = lane();
    tell(EventKind::AndroidChosen)(EventKind::CardPlaced);
    seen(tell, 0);
    QCOMPARE(tell.v.state, State::PinLocked);
    QVERIFY(tell.effect(EffectKind::CallDesk) != nullptr);
    tell(EventKind::CardRemoved)(EventKind::Back);
    QCOMPARE(tell.v.state, State::Done);
    QCOMPARE(tell.v.outcome, Outcome::HandedToDesk);
}

void PhoneStory::takenTooEarlyIsHeldOnceMore() {
    Story tell = lane();
    tell(EventKind::AndroidChosen)(EventKind::CardPlaced);
    seen(tell, 3)(EventKind::PinEntered)(EventKind::CardRemoved);
    QCOMPARE(tell.v.state, State::HoldingPhone);
    QCOMPARE(tell.v.reason, Reason::PhoneUnreadable);
    QCOMPARE(tell.v.certificate, CertificateTag{0});
    QVERIFY(tell.effect(EffectKind::WipePin) != nullptr);
    tell(EventKind::CardPlaced);
    QCOMPARE(tell.v.state, State::ReadingPhone);  // the tries first, again
}

void PhoneStory::expiredStopsAtOnce() {
    Story tell = lane();
    tell(EventKind::WalletChosen)(EventKind::CardPlaced);
    tell({.kind = EventKind::PhoneSeen, .tries = -1, .flag = true});
    tell({.kind = EventKind::CardRefused, .reason = Reason::PhoneExpired});
    QCOMPARE(tell.v.state, State::Trouble);
    QCOMPARE(tell.v.reason, Reason::PhoneExpired);
    tell(EventKind::CardRemoved)(EventKind::CardPlaced);  // the plastic card
    QCOMPARE(tell.v.state, State::ReadingCard);
    QCOMPARE(tell.v.lane, Lane::Card);
}

void PhoneStory::aPhoneOnK00LeadsIntoK10() {
    Story tell;
    tell.v.phones = true;
    tell(EventKind::CardPlaced);
    seen(tell, 3);
    QCOMPARE(tell.v.lane, Lane::Phone);
    QCOMPARE(tell.v.state, State::EnteringPin);
    tell(EventKind::Back);
    QCOMPARE(tell.v.state, State::ChoosingPhone);
}

void PhoneStory::thePlasticCardIsTaken() {
    Story tell = lane();
    tell(EventKind::WalletChosen)(EventKind::CardPlaced);
    Step step =
        next(tell.v, {.kind = EventKind::CardRead, .visit = tell.v.id, .certificate = 77, .card = story::ordinary});
    QCOMPARE(step.visit.lane, Lane::Card);
    QCOMPARE(step.visit.state, State::PreparingFace);
}

void PhoneStory::helpForgetsTheWaitingPin() {
    Story tell = lane();
    tell(EventKind::AndroidChosen)(EventKind::CardPlaced);
    seen(tell, 3)(EventKind::CardRemoved)(EventKind::PinEntered)(EventKind::HelpRequested);
    QVERIFY(!tell.v.pinTyped);
    QVERIFY(tell.effect(EffectKind::WipePin) != nullptr);
    tell(EventKind::Back);
    QCOMPARE(tell.v.state, State::HoldingPhone);
}

void PhoneStory::notServedHereChangesNothing() {
    Story tell;
    tell(EventKind::PhoneChosen);
    QCOMPARE(tell.v.state, State::Idle);
}

QTEST_APPLESS_MAIN(PhoneStory)
#include "tst_phone_story.moc"
