// SPDX-License-Identifier: Apache-2.0
// K07 told as stories: registering on the spot, or not (reception-domain §2).
#include "tests/unit/app/visit/story.h"

#include <QTest>

using namespace story;

class RegistrationStories : public QObject {
    Q_OBJECT

private slots:
    void yesRegistersAndTheVisitGoesOn() {
        Story story;
        story.unregistered(ordinary);
        QCOMPARE(screen(story.v), Screen::K07);
        QVERIFY(story.effect(EffectKind::CallDesk) == nullptr);
        story(EventKind::RegistrationAgreed);
        QVERIFY(story.effect(EffectKind::RegisterCard) != nullptr);
        QVERIFY(isBusy(story.v));
        story({.kind = EventKind::CardRegistered, .items = {"YZK", "SHJ"}});
        QCOMPARE(screen(story.v), Screen::K08);
        QCOMPARE(story.v.items.size(), std::size_t{2});
    }
    void noGoesToTheDeskWithTheReason() {
        Story story;
        story.unregistered(ordinary)(EventKind::RegistrationDeclined);
        QCOMPARE(screen(story.v), Screen::K90);
        QCOMPARE(story.effect(EffectKind::CallDesk)->reason, Reason::RegistrationDeclined);
        QCOMPARE(story.effect(EffectKind::RecordArrival)->outcome, Outcome::HandedToDesk);
        QVERIFY(story.effect(EffectKind::RegisterCard) == nullptr);
    }
    void refusalAndSilenceOfTheServiceGoToTheDesk() {
        Story story;
        story.unregistered(ordinary)(EventKind::RegistrationAgreed);
        Story silent = story;
        story({.kind = EventKind::RegistrationFailed, .reason = Reason::RegistrationRefused});
        QCOMPARE(story.effect(EffectKind::CallDesk)->reason, Reason::RegistrationRefused);
        QCOMPARE(timeLimit(silent.v), std::chrono::seconds{10});
        silent(EventKind::DeadlinePassed);
        QCOMPARE(silent.effect(EffectKind::CallDesk)->reason, Reason::RegistrationUnanswered);
    }
    void expiredCertificatesRegisterNothing() {
        CardFacts grace = ordinary;
        grace.certificate = CertificateState::Grace;
        Story story;
        story.unregistered(grace);
        QCOMPARE(screen(story.v), Screen::K90);
        QCOMPARE(story.v.reason, Reason::NotRegistered);
    }
    /// The answer comes while the person is at the consent question already.
    void aLateAnswerAsksToo() {
        Story story;
        story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        story(EventKind::DeadlinePassed)(EventKind::DeadlinePassed);
        QCOMPARE(screen(story.v), Screen::K08);
        QCOMPARE(screen(story(EventKind::ReceptionUnregistered).v), Screen::K07);
        story(EventKind::RegistrationAgreed)({.kind = EventKind::CardRegistered, .items = {"YZK"}});
        QCOMPARE(screen(story.v), Screen::K08);
        QCOMPARE(story.v.items.size(), std::size_t{1});
    }
    void silenceAtTheQuestionWarnsFirst() {
        Story story;
        story.unregistered(ordinary)(EventKind::DeadlinePassed);
        QVERIFY(story.effect(EffectKind::AskStillThere) != nullptr);
        story(EventKind::DeadlinePassed);
        QCOMPARE(screen(story.v), Screen::K16);
        QCOMPARE(story.v.outcome, Outcome::HandedToDesk);
    }
};

QTEST_APPLESS_MAIN(RegistrationStories)
#include "tst_registration_story.moc"
