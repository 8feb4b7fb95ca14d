// SPDX-License-Identifier: Apache-2.0
// A visit that a member of staff vouches for, among real parts: passcode, photo off the chip, signed statement, record.
#include "tests/unit/app/session/session_bench.h"

#include "app/platform/log.h"
#include "app/platform/passcode.h"
#include "app/store/store.h"
#include "tests/support/raw_sqlite.h"

#include <QtTest>

using session::StaffGate;
using visit::EventKind;
using visit::State;

namespace {

constexpr std::array<std::uint8_t, 6> passcode{'4', '0', '2', '7', '1', '5'};
constexpr int fuseMs = 60'000;

}  // namespace

class TestStaffVisit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aGrantIdentifiesOnceAndIsRecorded();
    void theWrongPasscodeGrantsNothing();
    void wrongPasscodesOutliveARestart();
    void withoutAPhotoStaffLooksAtTheCard();
    void withoutAListItIsNotOffered();

private:
    bool waitsForStaff();
    void staffTypes(std::array<std::uint8_t, 6> digits);
    [[nodiscard]] QStringList events() const;

    testsupport::TempFolder m_logs;
    std::unique_ptr<SessionBench> m_bench;
    QList<QImage> m_photos;
};

void TestStaffVisit::init() {
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_staff_visit"), .directory = m_logs.path()}));
    m_photos.clear();
    m_bench = std::make_unique<SessionBench>();
    m_bench->staff = {{.id = QStringLiteral("desk-1"),
                       .name = QStringLiteral("受付"),
                       .passcodeHash = platform::hashPasscode(passcode).value()}};
    QVERIFY(m_bench->startWorld());
}

void TestStaffVisit::cleanup() {
    m_bench.reset();
    platform::uninstallLog();
}

bool TestStaffVisit::waitsForStaff() {
    if (!m_bench->startSession() || !m_bench->stack.place(QStringLiteral("s07")) ||
        !m_bench->reaches(State::ChoosingMethod)) {
        return false;
    }
    connect(&*m_bench->session, &session::Session::staffPhoto, this,
            [this](const QImage& photo) { m_photos.append(photo); });
    m_bench->want(EventKind::StaffChosen);
    return m_bench->session->visit().state == State::StaffChecking;
}

void TestStaffVisit::staffTypes(std::array<std::uint8_t, 6> digits) {
    StaffGate& gate = m_bench->session->staffGate();
    gate.arrive();
    gate.choose(0);
    for (const std::uint8_t digit : digits) {
        gate.enterDigit(digit - '0');
    }
    gate.submit();
}

QStringList TestStaffVisit::events() const {
    return testsupport::RawSqlite(m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")))
        .run(QStringLiteral("SELECT group_concat(line) FROM (SELECT kind || ' ' || code AS line FROM events "
                            "WHERE kind LIKE 'staff.%' ORDER BY sequence)"))
        .toString()
        .split(u',');
}

void TestStaffVisit::aGrantIdentifiesOnceAndIsRecorded() {
    m_bench->setCodeB("03030420312285");
    QVERIFY(waitsForStaff());
    m_bench->session->confirmPerson(session::StaffReason::FaceFailed);
    QCOMPARE(m_bench->session->visit().state, State::StaffChecking);
    staffTypes(passcode);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->session->visit().staffGranted, fuseMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_photos.size(), 1, fuseMs);
    QVERIFY(!m_photos.front().isNull());
    m_photos.clear();
    m_bench->session->confirmPerson(session::StaffReason::FaceFailed);
    QCOMPARE(m_bench->session->visit().state, State::Verified);
    QCOMPARE(m_bench->session->staffGate().stage(), StaffGate::Stage::Away);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, fuseMs);
    m_bench->letTimePass();
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(m_bench->ends.front().method, visit::Method::Staff);
    QCOMPARE(m_bench->stack.status()[QLatin1String("pinTries")].toInt(3), 3);
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QVERIFY(!m_bench->session->visit().staffGranted);
    m_bench->stopSession();
    QCOMPARE(events(), QStringList({QStringLiteral("staff.granted desk-1"),
                                    QStringLiteral("staff.confirmed desk-1.face-failed")}));
}

void TestStaffVisit::theWrongPasscodeGrantsNothing() {
    QVERIFY(waitsForStaff());
    staffTypes({'4', '0', '2', '7', '1', '6'});
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->session->staffGate().wrongBefore(), fuseMs);
    QVERIFY(!m_bench->session->visit().staffGranted);
    m_bench->session->confirmPerson(session::StaffReason::Other);
    m_bench->session->denyPerson();
    QCOMPARE(m_bench->session->visit().state, State::StaffChecking);
    QVERIFY(m_photos.isEmpty());
    m_bench->stopSession();
    QCOMPARE(events(), QStringList{QStringLiteral("staff.refused desk-1")});
}

void TestStaffVisit::wrongPasscodesOutliveARestart() {
    QVERIFY(waitsForStaff());
    for (int wrong = 1; wrong <= StaffGate::triesAllowed; ++wrong) {
        staffTypes({'4', '0', '2', '7', '1', '6'});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->staffGate().wrongInARow(), wrong, fuseMs);
    }
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->reaches(State::Trouble));
    m_bench->stopSession();
    QVERIFY(m_bench->startSession(true));
    StaffGate& gate = m_bench->session->staffGate();
    QTRY_COMPARE_WITH_TIMEOUT(gate.wrongInARow(), StaffGate::triesAllowed, fuseMs);
    gate.arrive();
    QCOMPARE(gate.stage(), StaffGate::Stage::Closed);
}

void TestStaffVisit::withoutAPhotoStaffLooksAtTheCard() {
    QVERIFY(waitsForStaff());
    m_bench->setCodeB("00000000000000");
    staffTypes(passcode);
    QTRY_COMPARE_WITH_TIMEOUT(m_photos.size(), 1, fuseMs);
    QVERIFY(m_photos.front().isNull());
    m_bench->session->denyPerson();
    QCOMPARE(m_bench->session->visit().state, State::CallingDesk);
    QCOMPARE(m_bench->session->failureCode(), QStringLiteral("visit.staff-declined"));
}

void TestStaffVisit::withoutAListItIsNotOffered() {
    m_bench->staff.clear();
    QVERIFY(!waitsForStaff());
    QCOMPARE(m_bench->session->visit().state, State::ChoosingMethod);
    QVERIFY(!visit::offers(m_bench->session->visit()).staff);
}

QTEST_GUILESS_MAIN(TestStaffVisit)
#include "tst_staff_visit.moc"
