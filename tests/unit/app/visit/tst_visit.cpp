// SPDX-License-Identifier: Apache-2.0
// Single stories of a visit, one per rule a reader of the specification would look for.
#include "tests/unit/app/visit/story.h"

#include <QtTest/QtTest>

using namespace visit;
using namespace story;

namespace {

CardFacts with(CertificateState state) {
    CardFacts facts = ordinary;
    facts.certificate = state;
    return facts;
}

CardFacts withTries(int tries) {
    CardFacts facts = ordinary;
    facts.pinTries = tries;
    return facts;
}

Story identifiedByPin(CardFacts facts = ordinary) {
    Story story;
    story.insert(facts)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
    return story;
}

}  // namespace

class VisitStories : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void pinVisitWithConsentIsCompleted();
    void refusingConsentIsCompletedAllTheSame();
    void faceRepeatsOnceByItselfThenAsks();
    void fourthFailedFaceLeavesThePin();
    void cardWithoutPhotoNeverOffersFace();
    void cardWithoutPinNeverOffersPin();
    void unreadableFrontIsSaidAndLookedAtAgain();
    void unreadableFrontOfACardWithoutPinAsksToLayItDownAgain();
    void lastTryNeedsTheExplicitChoice();
    void lockedPinOffersFaceAndDesk();
    void graceSkipsConsentAndSaysWhy();
    void expiredCertificateLeadsToTheDesk();
    void unreachableServiceHandsOverToTheDesk();
    void slowServiceLetsThePersonGoOn();
    void itemsHaveNoDefault();
    void helpKeepsThePlace();
    void silenceWarnsThenGivesTheCardBack();
    void moreTimeIsLimited();
    void cardLeftBehindIsAnnouncedThreeTimes();
    void cardTakenAfterIdentificationGoesToTheDesk();
    void missingReaderIsAScreenAndEndsByItself();
};

void VisitStories::pinVisitWithConsentIsCompleted() {
    Story story = identifiedByPin();
    QCOMPARE(screen(story.v), Screen::K06);
    QCOMPARE(story.effect(EffectKind::Receive)->method, Method::Pin);
    story.accepted();
    QCOMPARE(screen(story.v), Screen::K06);  // seen for a moment, however fast the service is
    QCOMPARE(screen(story(EventKind::DeadlinePassed).v), Screen::K08);
    story(EventKind::ConsentAll)(EventKind::ConsentsSent);
    QVERIFY(story.effect(EffectKind::FetchResult)->withHistory);
    story(EventKind::ResultDelivered);
    QCOMPARE(story.effect(EffectKind::RecordArrival)->outcome, Outcome::Completed);
    QCOMPARE(screen(story(EventKind::ArrivalRecorded).v), Screen::K16);
    QCOMPARE(screen(story(EventKind::CardRemoved).v), Screen::K17);
    QCOMPARE(story.effect(EffectKind::CloseVisit)->outcome, Outcome::Completed);
    QCOMPARE(screen(story(EventKind::DeadlinePassed).v), Screen::K00);
}

void VisitStories::refusingConsentIsCompletedAllTheSame() {
    Story story = identifiedByPin();
    story.accepted()(EventKind::DeadlinePassed)(EventKind::ConsentNone)(EventKind::ConsentsSent);
    QVERIFY(!story.effect(EffectKind::FetchResult)->withHistory);
    story(EventKind::ResultDelivered)(EventKind::ArrivalRecorded)(EventKind::CardRemoved);
    QCOMPARE(story.effect(EffectKind::CloseVisit)->outcome, Outcome::CompletedNoConsent);
}

void VisitStories::faceRepeatsOnceByItselfThenAsks() {
    Story story;
    story.insert(ordinary, false);
    QCOMPARE(screen(story.v), Screen::K01);  // whether there is a photo is not known yet
    story(EventKind::ReferenceReady)(EventKind::FaceChosen);
    QVERIFY(story.effect(EffectKind::StartMatch) != nullptr);
    story(EventKind::FaceNotMatched);
    QVERIFY(story.effect(EffectKind::StartMatch) != nullptr);
    story(EventKind::FaceNotMatched);
    QCOMPARE(story.v.state, State::OfferingFaceRetry);
    QCOMPARE(screen(story(EventKind::FaceChosen)(EventKind::FaceMatched).v), Screen::K06);
    QCOMPARE(story.effect(EffectKind::Receive)->method, Method::Face);
}

void VisitStories::fourthFailedFaceLeavesThePin() {
    Story story;
    story.insert(ordinary)(EventKind::FaceChosen)(EventKind::FaceNotMatched);
    story(EventKind::FaceNotMatched)(EventKind::FaceChosen)(EventKind::FaceNotMatched);
    story(EventKind::FaceChosen)(EventKind::FaceNotMatched);
    QCOMPARE(screen(story.v), Screen::K02);
    QVERIFY(!offers(story.v).face && offers(story.v).pin);
}

void VisitStories::cardWithoutPhotoNeverOffersFace() {
    Story story;
    story.insert({.hasPhoto = false, .hasPin = true, .certificate = CertificateState::Valid, .pinTries = 3});
    QVERIFY(!offers(story.v).face);
    QCOMPARE(story(EventKind::FaceChosen).v.state, State::ChoosingMethod);
}

void VisitStories::cardWithoutPinNeverOffersPin() {
    Story story;
    story.insert({.hasPhoto = true, .hasPin = false, .certificate = CertificateState::Valid, .pinTries = 3});
    QVERIFY(!offers(story.v).pin && offers(story.v).face);
    story(EventKind::ReferenceFailed);
    QCOMPARE(story.v.state, State::CallingDesk);  // nothing is left: a human, not a dead end
}

void VisitStories::unreadableFrontIsSaidAndLookedAtAgain() {
    const Event unreadable{.kind = EventKind::ReferenceFailed, .reason = Reason::FrontUnreadable};
    Story story;
    story.insert(ordinary, false)(unreadable);
    QCOMPARE(screen(story.v), Screen::K02);
    QCOMPARE(story.v.reason, Reason::FrontUnreadable);
    QVERIFY(!offers(story.v).face && offers(story.v).pin && canLookAgain(story.v));
    story(EventKind::RetryChosen);
    QVERIFY(story.effect(EffectKind::PrepareReference) != nullptr);
    QCOMPARE(screen(story.v), Screen::K01);
    QCOMPARE(story(EventKind::ReferenceReady).v.reason, Reason::None);
    QVERIFY(offers(story.v).face);

    Story other;  // a photo that is not there stays so: nothing is looked at again
    other.insert(ordinary, false)({.kind = EventKind::ReferenceFailed, .reason = Reason::FaceUnavailable});
    QCOMPARE(other.v.reason, Reason::FaceUnavailable);
    QCOMPARE(other(EventKind::RetryChosen).v.state, State::ChoosingMethod);
    QVERIFY(other.told.empty());
}

void VisitStories::unreadableFrontOfACardWithoutPinAsksToLayItDownAgain() {
    Story story;
    story.insert({.hasPhoto = true, .hasPin = false, .certificate = CertificateState::Valid, .pinTries = {}}, false);
    story({.kind = EventKind::ReferenceFailed, .reason = Reason::FrontUnreadable});
    QCOMPARE(screen(story.v), Screen::K80);
    QCOMPARE(story.v.reason, Reason::FrontUnreadable);
    story(EventKind::RetryChosen)(EventKind::ReferenceReady);
    QCOMPARE(screen(story.v), Screen::K02);
    QVERIFY(offers(story.v).face);
}

void VisitStories::lastTryNeedsTheExplicitChoice() {
    Story story;
    story.insert(ordinary)(EventKind::PinChosen).wrongPin(2);
    QCOMPARE(story.v.state, State::EnteringPin);
    story.wrongPin(1);
    QCOMPARE(story.v.state, State::WarningLastTry);
    story(EventKind::PinEntered);
    QVERIFY(story.effect(EffectKind::VerifyPin) == nullptr);
    story(EventKind::LastTryInsisted)(EventKind::Back)(EventKind::PinChosen);  // going back takes the choice back
    QCOMPARE(story.v.state, State::WarningLastTry);
    story(EventKind::LastTryInsisted)(EventKind::PinEntered);
    QVERIFY(story.effect(EffectKind::VerifyPin)->lastTryAccepted);
}

void VisitStories::lockedPinOffersFaceAndDesk() {
    Story story;
    story.insert(withTries(1))(EventKind::PinChosen)(EventKind::LastTryInsisted).wrongPin(0);
    QCOMPARE(screen(story.v), Screen::K81);
    QVERIFY(offers(story.v).face);
    QVERIFY(story.effect(EffectKind::CallDesk) != nullptr);
    QCOMPARE(screen(story(EventKind::FaceChosen).v), Screen::K03);
}

void VisitStories::graceSkipsConsentAndSaysWhy() {
    Story story = identifiedByPin(with(CertificateState::Grace));
    story.accepted({})(EventKind::DeadlinePassed);
    QVERIFY(!story.effect(EffectKind::FetchResult)->withHistory);
    QCOMPARE(screen(story(EventKind::ResultDelivered)(EventKind::ArrivalRecorded).v), Screen::K14);
    QCOMPARE(story.v.consent, Consent::Skipped);
    QCOMPARE(screen(story(EventKind::Acknowledged).v), Screen::K16);
}

void VisitStories::expiredCertificateLeadsToTheDesk() {
    Story story;
    story(EventKind::CardPlaced)({.kind = EventKind::CardRefused, .reason = Reason::CertificateExpired});
    QCOMPARE(screen(story.v), Screen::K80);
    QCOMPARE(story.effect(EffectKind::CallDesk)->reason, Reason::CertificateExpired);
    QCOMPARE(screen(story(EventKind::CardRemoved).v), Screen::K17);
    QCOMPARE(story.effect(EffectKind::CloseVisit)->outcome, Outcome::Failed);
}

void VisitStories::unreachableServiceHandsOverToTheDesk() {
    Story story = identifiedByPin();
    story({.kind = EventKind::ReceptionFailed, .reason = Reason::ServiceUnreachable});
    QCOMPARE(screen(story.v), Screen::K90);
    QCOMPARE(story.effect(EffectKind::RecordArrival)->outcome, Outcome::HandedToDesk);
    QCOMPARE(screen(story(EventKind::DeadlinePassed).v), Screen::K16);
    story(EventKind::CardRemoved);
    QCOMPARE(story.effect(EffectKind::CloseVisit)->outcome, Outcome::HandedToDesk);
}

void VisitStories::slowServiceLetsThePersonGoOn() {
    Story story = identifiedByPin();
    story(EventKind::DeadlinePassed)(EventKind::DeadlinePassed);
    QCOMPARE(screen(story.v), Screen::K08);
    QCOMPARE(story.v.items.size(), std::size_t{2});
    story(EventKind::ConsentAll);
    QCOMPARE(story.v.state, State::AwaitingReception);
    story.accepted();
    QVERIFY(story.effect(EffectKind::SendConsents) != nullptr);
}

void VisitStories::itemsHaveNoDefault() {
    Story story = identifiedByPin();
    story.accepted()(EventKind::DeadlinePassed)(EventKind::ConsentChoose)(EventKind::ItemsConfirmed);
    story({.kind = EventKind::ItemAnswered, .item = 0, .flag = true})(EventKind::ItemsConfirmed);
    QCOMPARE(screen(story.v), Screen::K09);
    story({.kind = EventKind::ItemAnswered, .item = 1, .flag = false})(EventKind::ItemsConfirmed);
    QCOMPARE(story.v.consent, Consent::Given);
}

void VisitStories::helpKeepsThePlace() {
    Story story;
    story.insert(ordinary)(EventKind::PinChosen)(EventKind::HelpRequested);
    QCOMPARE(screen(story.v), Screen::K90);
    QVERIFY(story.effect(EffectKind::WipePin) != nullptr);
    QCOMPARE(timeLimit(story.v), std::chrono::minutes{2});
    QCOMPARE(story(EventKind::Back).v.state, State::EnteringPin);
    story(EventKind::HelpRequested)(EventKind::DeadlinePassed);
    QCOMPARE(story.v.outcome, Outcome::HandedToDesk);
}

void VisitStories::silenceWarnsThenGivesTheCardBack() {
    Story story;
    story.insert(ordinary)(EventKind::DeadlinePassed);
    QVERIFY(story.v.warned && timeLimit(story.v) == std::chrono::seconds{20});
    QCOMPARE(screen(story(EventKind::DeadlinePassed).v), Screen::K16);
    story(EventKind::CardRemoved);
    QCOMPARE(story.effect(EffectKind::CloseVisit)->outcome, Outcome::Abandoned);
    QCOMPARE(screen(story.v), Screen::K00);
}

void VisitStories::moreTimeIsLimited() {
    Story story;
    story.insert(ordinary);
    for (int i = 0; i < 10; ++i) {
        story(EventKind::DeadlinePassed)(EventKind::MoreTime);
        QVERIFY(!story.v.warned);
    }
    story(EventKind::DeadlinePassed)(EventKind::MoreTime);
    QVERIFY(story.v.warned);
}

void VisitStories::cardLeftBehindIsAnnouncedThreeTimes() {
    Story story;
    story.insert(ordinary)(EventKind::Cancelled);
    QCOMPARE(story.v.state, State::ReturningCard);
    for (const int stage : {1, 2, 3, 3}) {
        story(EventKind::DeadlinePassed);
        QCOMPARE(int(story.effect(EffectKind::AlertCardLeft)->stage), stage);
    }
    QCOMPARE(screen(story.v), Screen::K82);
    QCOMPARE(screen(story(EventKind::CardRemoved).v), Screen::K00);
}

void VisitStories::cardTakenAfterIdentificationGoesToTheDesk() {
    Story story = identifiedByPin();
    story.accepted()(EventKind::CardRemoved);
    QVERIFY(!holdsPersonalData(story.v));
    QCOMPARE(story.effect(EffectKind::RecordArrival)->outcome, Outcome::HandedToDesk);
    QCOMPARE(screen(story.v), Screen::K17);
}

void VisitStories::missingReaderIsAScreenAndEndsByItself() {
    Story story;
    story({.kind = EventKind::ReaderLost, .reason = Reason::ReaderMissing});
    QCOMPARE(story.v.state, State::OutOfService);
    story(EventKind::DeadlinePassed);
    QVERIFY(story.effect(EffectKind::RetryReader) != nullptr);
    QCOMPARE(screen(story(EventKind::ReaderReady).v), Screen::K00);
}

QTEST_APPLESS_MAIN(VisitStories)
#include "tst_visit.moc"
