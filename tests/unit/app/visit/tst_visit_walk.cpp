// SPDX-License-Identifier: Apache-2.0
// The proofs of shared/design.md §3: each property over every reachable (state, event).
#include "tests/unit/app/visit/judges.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <array>

using namespace visit;
using walk::certificatesAskForEligibilityOnly;
using walk::choicesAreSentOnlyWhenAskedAndAnswered;
using walk::facesAreComparedWithTheWholePhoto;
using walk::handOverLeavesTheAnswersToThePerson;
using walk::leansOnTheCard;
using walk::phonesShowNoFace;
using walk::proxiesStayInTheirScope;
using walk::receiptOnlyOnK17AndNoLonger;
using walk::Seen;
using walk::Verdict;

namespace {

void report(const char* what, const walk::Totals& totals) {
    qInfo("%s: %zu visits, %zu with witness, %zu steps", what, totals.visits, totals.states, totals.steps);
}

bool isRefusal(Reason reason) {
    return reason >= Reason::CertificateExpired && reason <= Reason::CertificateDamaged;
}

bool leadsToHuman(const Visit& v) {
    return v.state == State::CallingDesk || v.state == State::PinLocked ||
           (v.state == State::Trouble && isRefusal(v.reason));
}

void noHistoryWithoutConsentOfTheIdentifiedPerson(const Seen& s, Verdict& verdict) {
    const Effect* fetch = walk::find(s.step.effects, EffectKind::FetchResult);
    if (fetch == nullptr) {
        return;
    }
    const auto& w = s.after;
    // A telephone may be taken away once it has proved whose it is.
    verdict.require((w.cardOn || w.identified == Method::Phone) && w.identified != Method::None, s,
                    "result of an unidentified person");
    verdict.require(!fetch->withHistory || (w.consented && !w.grace), s, "history without consent");
    verdict.require(fetch->withHistory || !w.consented, s, "consent was given and not used");
}

void lastTryOnlyAfterTheWarning(const Seen& s, Verdict& verdict) {
    const Effect* verify = walk::find(s.step.effects, EffectKind::VerifyPin);
    if (verify == nullptr) {
        return;
    }
    const auto& w = s.before.witness;
    verdict.require(w.reportedTries > 1 || w.insisted, s, "the last try without the warning page");
    verdict.require(w.reportedTries > 0, s, "a try on a locked or silent card");
    verdict.require(w.spentUninsisted < 2 || w.insisted, s, "a third try without the warning page");
    verdict.require(s.after.spentUninsisted <= 2, s, "more than two tries without the explicit choice");
    verdict.require(verify->lastTryAccepted == w.insisted, s, "the card worker is told something else");
    const bool waited = s.event.kind == EventKind::CardPlaced && s.before.visit.pinTyped;
    verdict.require(s.event.kind == EventKind::PinEntered || waited, s, "a PIN sent without being typed");
}

void nothingPersonalAfterTheCardLeft(const Seen& s, Verdict& verdict) {
    const Visit& after = s.step.visit;
    const bool gone = s.event.kind == EventKind::CardRemoved && leansOnTheCard(s.before.visit);
    const bool paper = s.before.visit.lane == Lane::Certificate && !leansOnTheCard(s.before.visit);
    const bool leaves = gone || (s.event.kind == EventKind::ReaderLost && !paper);
    if (leaves) {
        verdict.require(!holdsPersonalData(after) && after.identifiedBy == Method::None && !after.cardPresent, s,
                        "personal data kept");
    }
    if (leaves && s.before.visit.cardPresent) {
        const auto& effects = s.step.effects;
        verdict.require(walk::count(effects, EffectKind::WipePersonal) == 1, s, "workers not told to wipe");
        const auto wipe = std::ranges::find(effects, EffectKind::WipePersonal, &Effect::kind);
        verdict.require(std::all_of(wipe + 1, effects.end(),
                                    [](const Effect& e) {
                                        return e.kind == EffectKind::ArmDeadline || e.kind == EffectKind::WipeReceipt ||
                                               e.kind == EffectKind::ResetPreferences;
                                    }),
                        s, "something is done with a person after the wipe");
        verdict.require(after.id != s.before.visit.id, s, "late answers would still fit");
    }
    verdict.require(after.cardPresent || after.lane != Lane::Card || !holdsPersonalData(after), s,
                    "personal data without a card");
}

void staffGrantDiesWithTheVisit(const Seen& s, Verdict& verdict) {
    const Effect* receive = walk::find(s.step.effects, EffectKind::Receive);
    if (receive != nullptr) {
        verdict.require(s.after.identified == receive->method, s, "received as something that did not happen");
    }
    verdict.require(s.step.visit.id == s.before.visit.id || !s.step.visit.staffGranted, s, "grant outlives visit");
    verdict.require(!s.step.visit.staffGranted || s.after.granted, s, "a grant that nobody gave");
    const Visit& after = s.step.visit;
    const bool stands = after.state == State::StaffChecking || after.state == State::ConfirmingProxy;
    verdict.require(!after.staffGranted || (stands && !after.help), s, "a grant away from the page where staff stands");
}

void everyRefusalLeadsToAHuman(const Seen& s, Verdict& verdict) {
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    if (leadsToHuman(b) && (!leadsToHuman(a) || a.state != b.state)) {
        verdict.require(walk::find(s.step.effects, EffectKind::CallDesk) != nullptr, s, "the desk is not called");
    }
    const bool closes = b.id != a.id && s.event.kind == EventKind::CardRemoved;
    if (closes && leadsToHuman(a)) {
        verdict.require(b.state == State::Done && b.outcome != Outcome::Completed, s, "sent away from a refusal");
    }
    const bool identifiedOpen = a.identifiedBy != Method::None && a.outcome == Outcome::None;
    if (identifiedOpen && b.state != a.state && b.outcome == Outcome::HandedToDesk &&
        a.state != State::RecordingArrival) {
        const Effect* record = walk::find(s.step.effects, EffectKind::RecordArrival);
        verdict.require(record != nullptr && record->outcome == Outcome::HandedToDesk, s, "the desk has no row");
    }
}

void everyVisitEndsInExactlyOneOutcome(const Seen& s, Verdict& verdict) {
    const bool over = s.step.visit.id != s.before.visit.id;
    const Effect* close = walk::find(s.step.effects, EffectKind::CloseVisit);
    verdict.require(walk::count(s.step.effects, EffectKind::CloseVisit) == (over ? 1U : 0U), s, "not one outcome");
    verdict.require(!over || s.before.visit.cardPresent || s.before.visit.lane != Lane::Card, s,
                    "a visit without a card");
    if (close != nullptr) {
        const bool done = close->outcome == Outcome::Completed || close->outcome == Outcome::CompletedNoConsent;
        verdict.require(close->outcome != Outcome::None, s, "no outcome");
        verdict.require(close->visit == s.before.visit.id, s, "another visit's outcome");
        verdict.require(!done || close->method != Method::None, s, "completed and not identified");
        verdict.require(done || close->reason != Reason::None, s, "ended early without a reason");
    }
}

void everyStateArmsItsLimit(const Seen& s, Verdict& verdict) {
    const Visit& a = s.before.visit;
    const Visit& b = s.step.visit;
    const bool moved = a.state != b.state || a.help != b.help || a.warned != b.warned || a.leftStage != b.leftStage;
    const Effect* arm = walk::find(s.step.effects, EffectKind::ArmDeadline);
    verdict.require(!moved || (arm != nullptr && arm->limit == timeLimit(b)), s, "a state without its time limit");
}

void registrationOnlyByTheYesOfTheIdentifiedPerson(const Seen& s, Verdict& verdict) {
    const Visit& after = s.step.visit;
    const Effect* registers = walk::find(s.step.effects, EffectKind::RegisterCard);
    if (registers != nullptr) {
        verdict.require(s.after.wantsRegistration && s.event.kind == EventKind::RegistrationAgreed, s,
                        "registered without a yes in this visit");
        verdict.require(s.after.identified != Method::None, s, "registered by nobody");
        verdict.require(!s.before.witness.wantsRegistration, s, "registered twice by one yes");
        verdict.require(!s.after.grace, s, "an expired certificate registers something");
    }
    const bool done = after.registration == Registration::Done && s.before.visit.registration != Registration::Done;
    verdict.require(!done || s.before.witness.wantsRegistration, s, "done without having been wanted");
}

struct Judge {
    const char* property;
    void (*judge)(const Seen&, Verdict&);
    Verdict verdict{};
};

}  // namespace

class VisitWalk : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void everyStepKeepsTheProperties_data();
    void everyStepKeepsTheProperties();
    void everyStateHasBackHelpLimitAndScreen();
    void silenceAloneEndsEveryVisit();
    void resultsOnlyForTheCardOnTheReader();
    void everyStateIsReached();
};

/// One walk, all judges: it is long enough.
void VisitWalk::everyStepKeepsTheProperties_data() {
    static std::array judges{
        Judge{"1 no history without consent", noHistoryWithoutConsentOfTheIdentifiedPerson},
        Judge{"2 last try only after the warning", lastTryOnlyAfterTheWarning},
        Judge{"3 nothing personal after the card left", nothingPersonalAfterTheCardLeft},
        Judge{"4 every state arms its limit", everyStateArmsItsLimit},
        Judge{"6 a staff grant dies with the visit", staffGrantDiesWithTheVisit},
        Judge{"7 every refusal leads to a human", everyRefusalLeadsToAHuman},
        Judge{"registration only by a yes", registrationOnlyByTheYesOfTheIdentifiedPerson},
        Judge{"a receipt on K17 only", receiptOnlyOnK17AndNoLonger},
        Judge{"choices only when asked", choicesAreSentOnlyWhenAskedAndAnswered},
        Judge{"telephones are read, not looked at", phonesShowNoFace},
        Judge{"faces are compared with the whole photo", facesAreComparedWithTheWholePhoto},
        Judge{"a hand-over leaves the answers", handOverLeavesTheAnswersToThePerson},
        Judge{"a proxy stays in his scope", proxiesStayInTheirScope},
        Judge{"certificates ask for eligibility only", certificatesAskForEligibilityOnly},
        Judge{"every visit ends in exactly one outcome", everyVisitEndsInExactlyOneOutcome},
    };
    static const walk::Totals totals = walk::everyStep([](const Seen& seen) {
        for (Judge& judge : judges) {
            judge.judge(seen, judge.verdict);
        }
    });
    report("properties 1 2 3 4 6 7", totals);
    QTest::addColumn<QString>("problem");
    for (const Judge& judge : judges) {
        QTest::newRow(judge.property) << judge.verdict.problem;
    }
}

void VisitWalk::everyStepKeepsTheProperties() {
    QFETCH(QString, problem);
    QCOMPARE(problem, QString());
}

void VisitWalk::everyStateHasBackHelpLimitAndScreen() {
    QStringList problems;
    for (const Visit& v : walk::everyVisit()) {
        const Visit cancelled = next(v, {.kind = EventKind::Cancelled}).visit;
        const bool settled = v.lane != Lane::Card && !v.cardPresent && cancelled.state == State::Done;
        const bool stopped = v.cardPresent
                                 ? cancelled.state == State::ReturningCard || cancelled.state == State::CardLeft
                                 : cancelled.state == State::Idle || cancelled.state == State::OutOfService ||
                                       cancelled.state == State::Closed;
        const bool back = stopped || settled;
        const Step helped = next(v, {.kind = EventKind::HelpRequested});
        const bool help = screen(helped.visit) == Screen::K90;
        const bool called =
            v.help || v.state == State::CallingDesk || walk::find(helped.effects, EffectKind::CallDesk) != nullptr;
        const bool kept = v.help || v.state == State::CallingDesk || v.state == State::Done ||
                          v.state == State::ShowingReceipt || v.state == State::FacingCamera ||
                          v.state == State::MovingForCamera || v.state == State::HoldingPaper ||
                          next(helped.visit, {.kind = EventKind::Back}).visit.state == v.state;
        if (!back || !help || !called || !kept || timeLimit(v).count() <= 0 || name(screen(v)).empty()) {
            problems << QLatin1String(name(v.state).data());
        }
    }
    QCOMPARE(problems, QStringList());
}

void VisitWalk::silenceAloneEndsEveryVisit() {
    QStringList problems;
    for (const Visit& v : walk::everyVisit()) {
        Visit now = v;
        for (int limits = 0; limits < 12; ++limits) {
            now = next(now, {.kind = EventKind::DeadlinePassed}).visit;
        }
        const bool rests = now.state == State::Idle || now.state == State::OutOfService || now.state == State::Closed ||
                           (now.state == State::CardLeft && now.leftStage == 3 && !holdsPersonalData(now));
        if (!rests) {
            problems << QLatin1String(name(v.state).data());
        }
    }
    QCOMPARE(problems, QStringList());
}

void VisitWalk::resultsOnlyForTheCardOnTheReader() {
    QStringList problems;
    std::size_t tried = 0;
    for (const Visit& fresh : walk::everyVisit()) {
        Visit v = fresh;
        v.id = 41;
        for (Event event : walk::eventsFor(v)) {
            if (!isBoundToVisit(event.kind)) {
                continue;
            }
            const bool byTag = isBoundToCertificate(event.kind);
            for (const auto& [id, tag] : {std::pair<VisitId, CertificateTag>{40, event.certificate},
                                          {42, event.certificate},
                                          {byTag ? 41 : 40, event.certificate + 1}}) {
                event.visit = id;
                event.certificate = tag;
                const Step step = next(v, event);
                ++tried;
                if (step.visit != v || !step.effects.empty()) {
                    problems << QLatin1String(name(v.state).data());
                }
            }
        }
    }
    qInfo("property 5: %zu stale answers", tried);
    QCOMPARE(problems, QStringList());
}

void VisitWalk::everyStateIsReached() {
    QSet<int> states;
    QSet<int> screens;
    for (const Visit& v : walk::everyVisit()) {
        states.insert(int(v.state));
        screens.insert(int(screen(v)));
    }
    qInfo("reached: %zu visits", walk::everyVisit().size());
    QCOMPARE(states.size(), int(State::ConfirmingProxy) + 1);
    QCOMPARE(screens.size(), int(Screen::K90) + 1);
}

QTEST_APPLESS_MAIN(VisitWalk)
#include "tst_visit_walk.moc"
