// SPDX-License-Identifier: Apache-2.0
#include "app/session/staff_gate.h"

#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace std::chrono_literals;
using session::StaffGate;
using Stage = StaffGate::Stage;

namespace {

std::vector<platform::StaffMember> staff() {
    return {{.id = QStringLiteral("desk-1"), .name = QStringLiteral("受付"), .passcodeHash = QStringLiteral("one")},
            {.id = QStringLiteral("nurse"), .name = QStringLiteral("看護"), .passcodeHash = QStringLiteral("two")}};
}

/// A gate whose passcodes are compared by the test itself.
struct Bench {
    testsupport::FakeClock clock;
    StaffGate gate{staff(), clock};
    quint64 request = 0;
    QString hash;
    std::shared_ptr<session::Passcode> typed;

    Bench() {
        QObject::connect(&gate, &StaffGate::checkWanted, &gate,
                         [this](quint64 number, const std::shared_ptr<session::Passcode>& passcode, const QString& of) {
                             request = number;
                             typed = passcode;
                             hash = of;
                         });
    }
    void type(int digits) {
        for (int digit = 0; digit < digits; ++digit) {
            gate.enterDigit(digit % 10);
        }
    }
    /// From the list of names to an answer.
    QString tries(bool right) {
        gate.arrive();
        gate.choose(1);
        type(6);
        gate.submit();
        return gate.answer(request, right);
    }
};

}  // namespace

class TestStaffGate : public QObject {
    Q_OBJECT

private slots:
    void aRightPasscodeNamesItsOwner() {
        Bench bench;
        QCOMPARE(bench.gate.stage(), Stage::Away);
        bench.gate.arrive();
        QCOMPARE(bench.gate.names(), QStringList({QStringLiteral("受付"), QStringLiteral("看護")}));
        bench.gate.choose(1);
        QCOMPARE(bench.gate.chosenName(), QStringLiteral("看護"));
        bench.type(6);
        bench.gate.submit();
        QCOMPARE(bench.gate.stage(), Stage::Checking);
        QCOMPARE(bench.hash, QStringLiteral("two"));
        QCOMPARE(bench.typed->size(), std::size_t{6});
        QCOMPARE(bench.gate.digits(), 0);
        QCOMPARE(bench.gate.answer(bench.request, true), QStringLiteral("nurse"));
    }

    void fewerThanSixDigitsAreNotSent() {
        Bench bench;
        bench.gate.arrive();
        bench.gate.choose(0);
        bench.type(5);
        bench.gate.submit();
        QCOMPARE(bench.gate.stage(), Stage::Entering);
        QVERIFY(!bench.typed);
        bench.type(9);
        QCOMPARE(bench.gate.digits(), 12);
        bench.gate.eraseDigit();
        QCOMPARE(bench.gate.digits(), 11);
    }

    void nothingIsTypedBeforeANameIsChosen() {
        Bench bench;
        bench.type(6);
        bench.gate.arrive();
        bench.type(6);
        bench.gate.choose(2);
        bench.gate.choose(-1);
        QCOMPARE(bench.gate.digits(), 0);
        QCOMPARE(bench.gate.stage(), Stage::Choosing);
    }

    void threeWrongOnesCloseItForAMinuteThenTwo() {
        Bench bench;
        QCOMPARE(bench.tries(false), QString());
        QVERIFY(bench.gate.wrongBefore());
        QCOMPARE(bench.gate.triesLeft(), 2);
        QCOMPARE(bench.tries(false), QString());
        QCOMPARE(bench.tries(false), QString());
        QCOMPARE(bench.gate.stage(), Stage::Closed);
        QCOMPARE(bench.gate.secondsClosed(), 60);
        bench.gate.arrive();
        bench.gate.choose(0);
        bench.type(6);
        QCOMPARE(bench.gate.digits(), 0);
        QSignalSpy told(&bench.gate, &StaffGate::changed);
        bench.clock.advance(59s);
        QCOMPARE(told.size(), 59);
        QCOMPARE(bench.gate.secondsClosed(), 1);
        QCOMPARE(bench.gate.stage(), Stage::Closed);
        bench.clock.advance(1s);
        QCOMPARE(bench.gate.stage(), Stage::Choosing);
        QCOMPARE(bench.tries(false), QString());
        QCOMPARE(bench.gate.secondsClosed(), 120);
        for (int more = 0; more < 8; ++more) {
            bench.clock.advance(16min);
            QCOMPARE(bench.tries(false), QString());
        }
        QCOMPARE(bench.gate.secondsClosed(), 16 * 60);
        bench.clock.advance(16min);
        QCOMPARE(bench.tries(true), QStringLiteral("nurse"));
        QCOMPARE(bench.gate.triesLeft(), 3);
    }

    void leavingNeitherOpensItNorForgivesATry() {
        Bench bench;
        bench.tries(false);
        bench.tries(false);
        bench.gate.arrive();
        bench.gate.choose(0);
        bench.type(6);
        bench.gate.submit();
        bench.gate.leave();
        QCOMPARE(bench.gate.answer(bench.request, false), QString());
        QCOMPARE(bench.gate.stage(), Stage::Away);
        bench.gate.arrive();
        QCOMPARE(bench.gate.stage(), Stage::Closed);
    }

    void aRightAnswerThatComesLateOpensNothing() {
        Bench bench;
        bench.gate.arrive();
        bench.gate.choose(0);
        bench.type(6);
        bench.gate.submit();
        bench.gate.leave();
        QCOMPARE(bench.gate.answer(bench.request, true), QString());
        bench.gate.arrive();
        QCOMPARE(bench.gate.answer(bench.request, true), QString());
        QCOMPARE(bench.gate.stage(), Stage::Choosing);
    }
};

QTEST_GUILESS_MAIN(TestStaffGate)
#include "tst_staff_gate.moc"
