// SPDX-License-Identifier: Apache-2.0
// K05 told as stories (reception-domain §4.3): a grant for one visit, given to one who stands there, gone when he goes.
#include "app/visit/machine.h"

#include <QtTest>

#include <algorithm>

using namespace visit;

namespace {

/// A visit up to K02 with a card that has no photo in sight: PIN and staff are offered.
struct Visitor {
    Visit v;
    Effects told;

    explicit Visitor(int tries = 3) {
        v.staffCheck = true;
        tell({.kind = EventKind::CardPlaced});
        tell({.kind = EventKind::CardRead,
              .visit = v.id,
              .certificate = 77,
              .card = {.hasPhoto = true, .hasPin = true, .pinTries = tries}});
    }
    Visitor& tell(const Event& event) {
        Step step = next(v, event);
        v = std::move(step.visit);
        told = std::move(step.effects);
        return *this;
    }
    Visitor& operator()(EventKind kind) { return tell({.kind = kind, .visit = v.id, .certificate = v.certificate}); }
    [[nodiscard]] const Effect* effect(EffectKind kind) const {
        const auto found = std::ranges::find(told, kind, &Effect::kind);
        return found == told.end() ? nullptr : &*found;
    }
};

}  // namespace

class TestStaffCheck : public QObject {
    Q_OBJECT

private slots:
    void itIsOfferedOnlyWhereTheKioskIsSetSo() {
        QVERIFY(offers(Visitor().v).staff);
        Visit v = Visitor().v;
        v.staffCheck = false;
        QVERIFY(!offers(v).staff);
    }

    void choosingItCallsTheDesk() {
        Visitor visitor;
        visitor(EventKind::StaffChosen);
        QCOMPARE(screen(visitor.v), Screen::K05);
        QCOMPARE(visitor.effect(EffectKind::CallDesk)->reason, Reason::StaffWanted);
    }

    void nobodyIsConfirmedWithoutAGrant() {
        Visitor visitor;
        visitor(EventKind::StaffChosen)(EventKind::StaffConfirmed);
        QCOMPARE(visitor.v.state, State::StaffChecking);
        QCOMPARE(visitor.v.identifiedBy, Method::None);
        visitor(EventKind::StaffDeclined);
        QCOMPARE(visitor.v.state, State::StaffChecking);
    }

    void aGrantShowsThePhotoAndIdentifies() {
        Visitor visitor;
        visitor(EventKind::StaffChosen)(EventKind::StaffGranted);
        QVERIFY(visitor.effect(EffectKind::ShowCardPhoto) != nullptr);
        visitor(EventKind::StaffConfirmed);
        QCOMPARE(visitor.v.identifiedBy, Method::Staff);
        QCOMPARE(visitor.effect(EffectKind::Receive)->method, Method::Staff);
        QVERIFY(!visitor.v.staffGranted);
    }

    void aGrantElsewhereIsNoGrant() {
        Visitor visitor;
        visitor(EventKind::StaffGranted)(EventKind::StaffChosen);
        QVERIFY(!visitor.v.staffGranted);
    }

    void aGrantForAnotherVisitIsStale() {
        Visitor visitor;
        visitor(EventKind::StaffChosen);
        visitor.tell({.kind = EventKind::StaffGranted, .visit = visitor.v.id + 1, .certificate = 77});
        visitor.tell({.kind = EventKind::StaffGranted, .visit = visitor.v.id, .certificate = 78});
        QVERIFY(!visitor.v.staffGranted);
    }

    void everyWayOffThePageEndsTheGrant_data() {
        QTest::addColumn<visit::EventKind>("way");
        QTest::newRow("back") << EventKind::Back;
        QTest::newRow("help") << EventKind::HelpRequested;
        QTest::newRow("cancel") << EventKind::Cancelled;
        QTest::newRow("card taken") << EventKind::CardRemoved;
        QTest::newRow("not the same person") << EventKind::StaffDeclined;
        QTest::newRow("staff went away") << EventKind::DeadlinePassed;
    }
    void everyWayOffThePageEndsTheGrant() {
        QFETCH(visit::EventKind, way);
        Visitor visitor;
        visitor(EventKind::StaffChosen)(EventKind::StaffGranted);
        visitor(way);
        QVERIFY(!visitor.v.staffGranted);
        visitor(EventKind::Back)(EventKind::StaffConfirmed);
        QCOMPARE(visitor.v.identifiedBy, Method::None);
    }

    void aLockedPinLeadsThere() {
        Visitor visitor(1);
        visitor(EventKind::PinChosen)(EventKind::LastTryInsisted)(EventKind::PinEntered);
        visitor.tell({.kind = EventKind::PinWrong, .visit = visitor.v.id, .certificate = 77, .tries = 0});
        QCOMPARE(screen(visitor.v), Screen::K81);
        QVERIFY(offers(visitor.v).staff);
        QCOMPARE(screen(visitor(EventKind::StaffChosen).v), Screen::K05);
    }

    void whoWaitsInVainIsTheDesks() {
        Visitor visitor;
        visitor(EventKind::StaffChosen);
        QCOMPARE(timeLimit(visitor.v), std::chrono::milliseconds{120'000});
        visitor(EventKind::DeadlinePassed)(EventKind::DeadlinePassed);
        QCOMPARE(visitor.v.outcome, Outcome::HandedToDesk);
        QCOMPARE(visitor.v.outcomeReason, Reason::StaffWanted);
    }
};

QTEST_APPLESS_MAIN(TestStaffCheck)
#include "tst_staff_check.moc"
