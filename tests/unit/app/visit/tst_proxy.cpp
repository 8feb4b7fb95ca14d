// SPDX-License-Identifier: Apache-2.0
// Who may act for whom (reception-domain §6.9): the rules over every kind, scope and day, and the visit told as
// stories.
#include "tests/unit/app/visit/story.h"

#include <QTest>

using namespace story;
using namespace std::chrono;

namespace {

constexpr std::array kinds{ProxyKind::Parent, ProxyKind::Guardian, ProxyKind::Chosen, ProxyKind::Carer};
constexpr Day today{2026y / November / 22};

Day plus(Day day, int more) {
    return Day{sys_days{day} + days{more}};
}

ProxyRelation relation(ProxyKind kind, bool consent, int fromDay = -10, int untilDay = 10) {
    return {.kind = kind,
            .scope = {.reception = true, .consent = consent, .papers = true},
            .evidence = ProxyEvidence::Mandate,
            .from = plus(today, fromDay),
            .until = plus(today, untilDay),
            .staff = "desk-1"};
}

/// Identified by PIN, the reception accepted, K06 seen.
Story acting(ProxyKind kind, bool staffCheck = true, Applies applies = {}) {
    Story story;
    story.v.proxies = true;
    story.v.staffCheck = staffCheck;
    story.insert(ordinary)(EventKind::ProxyChosen)({.kind = EventKind::ProxyNamed, .proxy = kind});
    story(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
    story({.kind = EventKind::ReceptionAccepted, .items = {"YZK", "SHJ"}, .applies = applies});
    return std::move(story(EventKind::DeadlinePassed));
}

Event judged(ProxyStanding standing) {
    return {.kind = EventKind::ProxyJudged, .standing = standing};
}

}  // namespace

class ProxyStories : public QObject {
    Q_OBJECT

private slots:
    void consentNeedsARecordedScopeThatHolds() {
        for (const ProxyKind claimed : kinds) {
            for (const ProxyKind recorded : kinds) {
                for (const bool scope : {false, true}) {
                    for (int from = -3; from <= 3; ++from) {
                        for (int until = -3; until <= 3; ++until) {
                            const auto held = relation(recorded, scope, from, until);
                            const auto standing = judge(claimed, held, Day{2020y / May / 5}, today);
                            const bool holds = claimed == recorded && from <= 0 && until >= 0;
                            QCOMPARE(standing == ProxyStanding::Consent, holds && scope);
                            QCOMPARE(standing == ProxyStanding::AskDesk, !holds);
                        }
                    }
                }
            }
        }
    }
    void withoutEvidenceOrWitnessNothingIsRecorded() {
        for (const ProxyKind kind : kinds) {
            auto unseen = relation(kind, true);
            unseen.evidence = ProxyEvidence::None;
            auto unsigned_ = relation(kind, true);
            unsigned_.staff.clear();
            for (const auto& held : {unseen, unsigned_}) {
                QCOMPARE(judge(kind, held, Day{2020y / May / 5}, today), ProxyStanding::AskDesk);
            }
            QCOMPARE(judge(kind, std::nullopt, Day{2020y / May / 5}, today), ProxyStanding::AskDesk);
            QVERIFY(!relationSeen(kind, ProxyEvidence::None, true, "desk-1", Day{2020y / May / 5}, today));
            QVERIFY(!relationSeen(kind, ProxyEvidence::Known, true, "", Day{2020y / May / 5}, today));
        }
    }
    void aParentActsForAMinorOnly() {
        const auto held = relation(ProxyKind::Parent, true, -400, 4000);
        for (int age = 17 * 365; age < 20 * 365; ++age) {
            const Day birth = plus(today, -age);
            const auto standing = judge(ProxyKind::Parent, held, birth, today);
            QCOMPARE(standing == ProxyStanding::Consent, today < adultFrom(birth));
            QCOMPARE(relationSeen(ProxyKind::Parent, ProxyEvidence::Known, true, "desk-1", birth, today).has_value(),
                     today < adultFrom(birth));
        }
        QCOMPARE(judge(ProxyKind::Parent, held, std::nullopt, today), ProxyStanding::AskDesk);
        QVERIFY(!relationSeen(ProxyKind::Parent, ProxyEvidence::Known, true, "desk-1", std::nullopt, today));
    }
    void comingOfAge_data() {
        QTest::addColumn<visit::Day>("birth");
        QTest::addColumn<visit::Day>("adult");
        QTest::newRow("18 today") << Day{2008y / November / 22} << Day{2026y / November / 22};
        QTest::newRow("a leap day's child") << Day{2008y / February / 29} << Day{2026y / March / 1};
        QTest::newRow("20 before the reform") << Day{2002y / April / 1} << Day{2022y / April / 1};
        QTest::newRow("19 at the reform") << Day{2002y / June / 1} << Day{2022y / April / 1};
        QTest::newRow("18 at the reform") << Day{2004y / April / 1} << Day{2022y / April / 1};
        QTest::newRow("17 at the reform") << Day{2004y / April / 2} << Day{2022y / April / 2};
        QTest::newRow("long ago") << Day{1940y / January / 8} << Day{1960y / January / 8};
    }
    void comingOfAge() {
        QFETCH(visit::Day, birth);
        QFETCH(visit::Day, adult);
        QVERIFY(adultFrom(birth) == adult);
        QVERIFY(isMinor(birth, plus(adult, -1)) && !isMinor(birth, adult) && !isMinor(birth, plus(birth, -1)));
    }
    void whatWasSeenHoldsUntilItEnds() {
        for (const ProxyKind kind : kinds) {
            const Day birth{2009y / March / 3};
            const auto seen = relationSeen(kind, ProxyEvidence::Register, true, "desk-1", birth, today).value();
            QCOMPARE(judge(kind, seen, birth, today), ProxyStanding::Consent);
            QCOMPARE(judge(kind, seen, birth, seen.until), ProxyStanding::Consent);
            QVERIFY(judge(kind, seen, birth, plus(seen.until, 1)) != ProxyStanding::Consent);
            QVERIFY(kind != ProxyKind::Parent || seen.until < adultFrom(birth));
        }
    }
    void namesComeBack() {
        for (const ProxyKind kind : kinds) {
            QCOMPARE(proxyKindFrom(name(kind)).value(), kind);
        }
        for (int i = 0; i <= static_cast<int>(ProxyEvidence::Known); ++i) {
            QCOMPARE(static_cast<int>(proxyEvidenceFrom(name(static_cast<ProxyEvidence>(i))).value()), i);
        }
        QVERIFY(!proxyKindFrom("uncle") && !proxyEvidenceFrom("tears"));
    }

    void anOrdinaryVisitIsNoLonger() {
        Story story;
        story.v.proxies = true;
        story.insert(ordinary)(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
        story.accepted()(EventKind::DeadlinePassed);
        QCOMPARE(story.v.state, State::AskingConsent);
    }
    void aRecordedParentIsAsked() {
        Story story = acting(ProxyKind::Parent);
        QVERIFY(story.effect(EffectKind::JudgeProxy) != nullptr);
        story(judged(ProxyStanding::Consent));
        QCOMPARE(story.v.state, State::AskingConsent);
        story(EventKind::ConsentAll);
        QCOMPARE(story.v.consent, Consent::Given);
    }
    void aCarerWithoutTheScopeGoesOnWithoutTheQuestion() {
        Story story = acting(ProxyKind::Carer, true, {.specificDisease = true, .subsidies = true});
        story(judged(ProxyStanding::Reception));
        QCOMPARE(story.v.state, State::AskingSubsidies);
        story({.kind = EventKind::ChoiceAnswered, .flag = true})(EventKind::ConsentsSent);
        QVERIFY(!story.effect(EffectKind::FetchResult)->withHistory);
        story(EventKind::ResultDelivered)(EventKind::ArrivalRecorded);
        QCOMPARE(story.v.outcome, Outcome::CompletedNoConsent);
        QCOMPARE(screen(story.v), Screen::K14);  // says why nothing was asked
    }
    void theDeskChecksWhatIsNotRecorded() {
        Story story = acting(ProxyKind::Chosen);
        story(judged(ProxyStanding::AskDesk));
        QCOMPARE(screen(story.v), Screen::K05);
        QCOMPARE(story.effect(EffectKind::CallDesk)->reason, Reason::ProxyBasis);
        story({.kind = EventKind::ProxyConfirmed, .flag = true});
        QCOMPARE(story.v.state, State::ConfirmingProxy);  // nobody of the staff has proved himself
        story(EventKind::StaffGranted);
        QVERIFY(story.effect(EffectKind::ShowCardPhoto) == nullptr);
        story({.kind = EventKind::ProxyConfirmed, .flag = true});
        QCOMPARE(story.v.state, State::AskingConsent);
        QVERIFY(!story.v.staffGranted);
    }
    void careDoesNotWaitForPapers_data() {
        QTest::addColumn<bool>("granted");
        QTest::addColumn<visit::EventKind>("way");
        QTest::newRow("skipped") << false << EventKind::ProxySkipped;
        QTest::newRow("not shown") << true << EventKind::StaffDeclined;
        QTest::newRow("reception only") << true << EventKind::ProxyConfirmed;
    }
    void careDoesNotWaitForPapers() {
        QFETCH(bool, granted);
        QFETCH(visit::EventKind, way);
        Story story = acting(ProxyKind::Carer);
        story(judged(ProxyStanding::AskDesk));
        if (granted) {
            story(EventKind::StaffGranted);
        }
        story(way);
        QCOMPARE(story.v.state, State::FetchingResult);
        QCOMPARE(story.v.consent, Consent::Skipped);
    }
    void withoutAStaffListTheConsentStaysThePersons() {
        Story story = acting(ProxyKind::Parent, false);
        story(EventKind::DeadlinePassed);  // and nobody could be asked
        QCOMPARE(story.v.consent, Consent::Skipped);
        QCOMPARE(story.v.state, State::FetchingResult);
    }
    void namedByMistake() {
        Story story;
        story.v.proxies = true;
        story.insert(ordinary)(EventKind::ProxyChosen)({.kind = EventKind::ProxyNamed, .proxy = ProxyKind::Carer});
        QCOMPARE(story.v.proxy, ProxyKind::Carer);
        story(EventKind::ProxyChosen)(EventKind::Back);
        QCOMPARE(story.v.proxy, ProxyKind::Carer);
        story(EventKind::ProxyChosen)(EventKind::ProxyNamed);
        QCOMPARE(story.v.proxy, ProxyKind::None);
        QCOMPARE(screen(story.v), Screen::K02);
    }
    void nobodyElseRegistersTheCard() {
        for (const auto standing : {ProxyStanding::Reception, ProxyStanding::Consent}) {
            Story story;
            story.v.proxies = true;
            story.insert(ordinary)(EventKind::ProxyChosen)({.kind = EventKind::ProxyNamed, .proxy = ProxyKind::Carer});
            story(EventKind::PinChosen)(EventKind::PinEntered)(EventKind::PinVerified);
            story(EventKind::ReceptionUnregistered)(EventKind::DeadlinePassed)(judged(standing));
            const bool asked = standing == ProxyStanding::Consent;
            QCOMPARE(story.v.state, asked ? State::AskingToRegister : State::CallingDesk);
        }
    }
};

QTEST_APPLESS_MAIN(ProxyStories)
#include "tst_proxy.moc"
