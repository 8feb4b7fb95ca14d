// SPDX-License-Identifier: Apache-2.0
// What somebody hears who does not look.
#include "tests/unit/app/kiosk/speech/narrator_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using kiosk::Narrator;
using ui::KeyOrder;
using visit::State;

class TestNarrator : public NarratorBench {
    Q_OBJECT

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_visit = {};
        open(false);
    }

    void itIsSilentUntilTheFirstKey() {
        reach(State::ReadingCard);
        reach(State::ChoosingMethod);
        QVERIFY(m_voice->keys.isEmpty());
        QVERIFY(m_narrator->keyPressed(KeyOrder::Next));  // wakes, and does no more
        QVERIFY(m_narrator->active());
        QCOMPARE(m_voice->keys.value(0), QStringLiteral("guide.start"));
        QCOMPARE(m_voice->keys.value(1), QStringLiteral("state.choosingMethod"));
        QVERIFY(!m_narrator->keyPressed(KeyOrder::Next));
    }

    void aDigitThatWakesItIsNotLost() { QVERIFY(!m_narrator->keyPressed(KeyOrder::Digit)); }

    void whatIsNewCutsOffWhatIsOld() {
        m_voice->takesTime = true;
        wake();
        QCOMPARE(m_voice->keys.size(), 1);
        reach(State::ReadingCard);
        QCOMPARE(m_voice->stops, 1);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("state.readingCard"));
        m_voice->endsLine();
        QCOMPARE(m_voice->keys.last(), QStringLiteral("state.readingCard"));  // what waited before is gone
    }

    void theConsentIsReadWhole() {
        wake();
        m_visit.items = {{.code = "YZK"}, {.code = "NEW"}};
        m_words.consentUntil = QTime(10, 25);
        m_words.items.insert(QStringLiteral("NEW"), QStringLiteral("a new kind"));
        const auto before = m_voice->keys.size();
        reach(State::AskingConsent);
        QCOMPARE(m_voice->keys.sliced(before).join(u' '),
                 QStringLiteral("state.askingConsent consent.who consent.why consent.until consent.stop consent.what "
                                "item.YZK item.NEW consent.free consent.answers"));
        QVERIFY(m_voice->words.contains(QStringLiteral("a new kind")));
    }

    void whetherTheConsentWasReadIsToldOn() {
        QSignalSpy read(m_narrator.operator->(), &Narrator::consentRead);
        m_visit.items = {{.code = "YZK"}};
        reach(State::AskingConsent);
        QCOMPARE(read.count(), 0);  // nobody listens
        wake();
        QCOMPARE(read.count(), 1);  // the key that wakes the voice has the page read
        reach(State::AskingDisease);
        QCOMPARE(read.count(), 1);
        m_visit.items.clear();
        reach(State::ChoosingMethod);
        QCOMPARE(read.count(), 1);
        reach(State::AskingDisease);
        QCOMPARE(read.count(), 2);  // it is all that is asked
        m_visit.help = true;
        reach(State::AskingConsent);
        QCOMPARE(read.count(), 2);  // the page of help lies over it
    }

    void identificationIsTold() {
        wake();
        reach(State::Verified);
        reach(State::AwaitingReception);
        const auto before = m_voice->keys.size();
        reach(State::AskingConsent);
        QCOMPARE(m_voice->keys.value(before), QStringLiteral("state.verified"));
    }

    void waitsAreVoicedAtFiveSeconds() {
        wake();
        reach(State::AwaitingReception);
        const auto before = m_voice->keys.size();
        m_clock.advance(1s);
        QCOMPARE(m_voice->keys.size(), before);
        m_clock.advance(1s);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("state.awaitingReception"));
        m_clock.advance(3s);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("wait.long"));
        reach(State::AskingConsent);
        const auto after = m_voice->keys.size();
        m_clock.advance(20s);
        QCOMPARE(m_voice->keys.size(), after);
    }

    void digitsAreCountedNeverNamed() {
        wake();
        m_visit.card.pinTries = 3;
        reach(State::EnteringPin);
        QVERIFY(m_voice->keys.contains(QStringLiteral("pin.tries")));
        for (int count = 1; count <= 4; ++count) {
            m_narrator->digitsChanged(count);
        }
        QCOMPARE(m_voice->keys.last(), QStringLiteral("pin.complete"));
        m_narrator->cannot();
        QCOMPARE(m_voice->keys.last(), QStringLiteral("pin.full"));
        m_narrator->digitsChanged(3);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("pin.erased"));
        m_narrator->cannot();
        QCOMPARE(m_voice->keys.last(), QStringLiteral("pin.short"));
        const auto before = m_voice->keys.size();
        m_narrator->digitsChanged(0);  // handed over
        QCOMPARE(m_voice->keys.size(), before);
    }

    void theWarningIsVoicedAndAnyKeyExtends() {
        wake();
        reach(State::ChoosingMethod);
        m_visit.warned = true;
        m_narrator->visitChanged(m_visit);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("warning.time"));
        QVERIFY(m_voice->words.last().contains(QStringLiteral("20")));
        m_clock.advance(10s);
        QVERIFY(m_voice->words.last().contains(QStringLiteral("10")));
        QSignalSpy more(m_narrator.operator->(), &Narrator::moreTimeWanted);
        QVERIFY(m_narrator->keyPressed(KeyOrder::Choose));
        QCOMPARE(more.count(), 1);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("warning.extended"));
    }

    /// Listening to a long text is not silence; a warning that has been given is.
    void whoListensIsHere() {
        m_voice->takesTime = true;
        wake();
        QSignalSpy here(m_narrator.operator->(), &Narrator::touched);
        reach(State::AskingConsent);
        m_clock.advance(5s);
        QCOMPARE(here.count(), 1);
        m_visit.warned = true;
        m_narrator->visitChanged(m_visit);
        m_clock.advance(10s);
        QCOMPARE(here.count(), 1);
    }

    void troubleSaysCauseAndNextStep() {
        wake();
        m_visit.reason = visit::Reason::CardUnreadable;
        reach(State::Trouble);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("reason.visit.card-unreadable"));
    }

    void theCardThatIsLeftIsTold() {
        wake();
        m_narrator->cardLeftAlerted();
        QCOMPARE(m_voice->keys.last(), QStringLiteral("state.cardLeft"));
    }

    void theVisitsEndForgetsEverything() {
        open(true);
        QSignalSpy curtain(m_narrator.operator->(), &Narrator::curtainChanged);
        wake();
        m_narrator->carryOut(KeyOrder::Louder);
        m_narrator->carryOut(KeyOrder::Slower);
        QCOMPARE(m_voice->volume, 90);
        QCOMPARE(m_voice->rate, -10);
        reach(State::ReadingCard);
        reach(State::Done);
        m_narrator->preferencesReset();
        QVERIFY(!m_narrator->active());
        QCOMPARE(m_voice->volume, 80);
        QCOMPARE(m_voice->rate, 0);
        QCOMPARE(curtain.count(), 2);
        QCOMPARE(curtain.last().first().toBool(), false);
        QCOMPARE(m_clock.runningTimers(), 0U);
    }

    void aKeyJustBeforeTheIdleResetStillCounts() {
        wake();
        m_narrator->preferencesReset();
        QVERIFY(m_narrator->active());
        m_clock.advance(61s);
        m_narrator->preferencesReset();
        QVERIFY(!m_narrator->active());
    }

    void theLanguageChangesTheVoice() {
        QSignalSpy wanted(m_narrator.operator->(), &Narrator::languageWanted);
        wake();
        m_narrator->carryOut(KeyOrder::Language);
        QCOMPARE(wanted.last().first().toString(), QStringLiteral("en"));
        m_narrator->languageChanged(QStringLiteral("en"));
        QCOMPARE(m_voice->language, QStringLiteral("en"));
        QVERIFY(m_voice->words.last().startsWith(QStringLiteral("Please lay")));
    }

    void theCurtainIsDrawnAndLifted() {
        QSignalSpy curtain(m_narrator.operator->(), &Narrator::curtainChanged);
        wake();
        m_narrator->carryOut(KeyOrder::Curtain);
        QCOMPARE(curtain.last().first().toBool(), true);
        m_narrator->carryOut(KeyOrder::Curtain);
        QCOMPARE(curtain.last().first().toBool(), false);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("curtain.off"));
    }

    void withoutAVoiceKeysWorkAtOnce() {
        kiosk::Speaker mute(nullptr, 80, 0);
        Narrator narrator(
            mute, m_clock, [] { return kiosk::ScreenWords{}; }, true);
        QVERIFY(!narrator.keyPressed(KeyOrder::Next));
        QVERIFY(!narrator.active());
    }

    void theCameraIsGuidedWhenTheVoiceIsFree() {
        wake();
        reach(State::FacingCamera);
        m_narrator->hinted(facematch::Hint::OffCentre);
        m_narrator->guided({.seen = true, .toRight = 0.4});
        QCOMPARE(m_voice->keys.last(), QStringLiteral("guide.right"));
        m_narrator->stepAsked(facematch::StepKind::TurnLeft);
        QCOMPARE(m_voice->keys.last(), QStringLiteral("step.turn-left"));
        const auto before = m_voice->keys.size();
        reach(State::OfferingFaceRetry);
        m_clock.advance(3s);
        m_narrator->guided({.seen = true, .toRight = 0.4});
        QCOMPARE(m_voice->keys.size(), before + 1);  // the screen only
    }
};

QTEST_GUILESS_MAIN(TestNarrator)
#include "tst_narrator.moc"
