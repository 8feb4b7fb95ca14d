// SPDX-License-Identifier: Apache-2.0
#include "app/store/ticket_ledger.h"

#include "tests/support/raw_sqlite.h"
#include "tests/support/temp_folder.h"

#include <QTest>

using store::Ticket;
using store::TicketLedger;
using store::TicketQueue;

namespace {

const QDate today(2026, 11, 24);
const auto first = QStringLiteral("first");
const auto second = QStringLiteral("second");
const auto third = QStringLiteral("third");

}  // namespace

class TestTicketLedger : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void numbersRunFromOneEveryDayAndAVisitKeepsIts() {
        const testsupport::TempFolder folder;
        const auto ledger = open(folder);
        QCOMPARE(ledger->take(first, today).value(), 1);
        QCOMPARE(open(folder)->take(second, today).value(), 2);  // another kiosk
        QCOMPARE(ledger->take(first, today).value(), 1);
        QCOMPARE(ledger->take(third, today.addDays(1)).value(), 1);
    }
    void theOldestIsCalledFirstAndNobodyTwice() {
        const testsupport::TempFolder folder;
        const auto ledger = threeWait(folder);
        QCOMPARE(ledger->callNext(today).value(), 1);
        QCOMPARE(open(folder)->callNext(today).value(), 2);  // another desk
        QCOMPARE(ledger->queue(today).value(), (TicketQueue{.called = {2, 1}, .waiting = {3}, .lastCall = 2}));
        QCOMPARE(ledger->callNext(today).value(), 3);
        QCOMPARE(ledger->callNext(today).value(), 0);
        QCOMPARE(ledger->callNext(today.addDays(1)).value(), 0);
    }
    void calledAgainOrOutOfTurnItStandsFirst() {
        const testsupport::TempFolder folder;
        const auto ledger = threeWait(folder);
        QCOMPARE(ledger->call(third).value(), 3);
        QCOMPARE(ledger->callNext(today).value(), 1);
        QCOMPARE(ledger->call(third).value(), 3);
        QCOMPARE(ledger->queue(today).value(), (TicketQueue{.called = {3, 1}, .waiting = {2}, .lastCall = 3}));
        QCOMPARE(ledger->tickets(today).value(),
                 (QHash<QString, Ticket>{{first, {1, 1}}, {second, {2, 0}}, {third, {3, 2}}}));
        QCOMPARE(ledger->call(QStringLiteral("nobody")).value(), 0);
    }
    void eachGivingAndCallIsOneEvent() {
        const testsupport::TempFolder folder;
        const auto ledger = threeWait(folder);
        QVERIFY(ledger->take(first, today) && ledger->callNext(today) && ledger->call(QStringLiteral("nobody")));
        const auto book = store::Store::open(settings(folder)).value();
        QCOMPARE(book->verifyEvents().value().events, 4);
        QVERIFY(book->verifyEvents().value().intact());
    }
    void aNumberIsNeverTakenBack() {
        const testsupport::TempFolder folder;
        const auto ledger = threeWait(folder);
        testsupport::RawSqlite raw(settings(folder).url);
        QVERIFY(raw.isRefused(QStringLiteral("DELETE FROM tickets")));
        QCOMPARE(ledger->take(QStringLiteral("fourth"), today).value(), 4);
    }

private:
    static store::StoreSettings settings(const testsupport::TempFolder& folder) {
        return {folder.path(QStringLiteral("u.sqlite")), {}};
    }
    static std::unique_ptr<TicketLedger> open(const testsupport::TempFolder& folder) {
        return TicketLedger::open(settings(folder)).value();
    }
    static std::unique_ptr<TicketLedger> threeWait(const testsupport::TempFolder& folder) {
        auto ledger = open(folder);
        for (const QString& visit : {first, second, third}) {
            if (!ledger->take(visit, today)) {
                return nullptr;
            }
        }
        return ledger;
    }
};

QTEST_GUILESS_MAIN(TestTicketLedger)
#include "tst_ticket_ledger.moc"
