// SPDX-License-Identifier: Apache-2.0
// Numbers between the kiosk that gives them, the desk that calls them and the board that shows them.
#include "app/session/queue_worker.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>
#include <QTest>

using session::QueueWorker;
using session::RecordWorker;

namespace {

store::StoreSettings storeIn(const testsupport::TempFolder& folder) {
    return {folder.path(QStringLiteral("u.sqlite")), {}};
}

session::RecordSettings settings(const testsupport::TempFolder& folder, bool tickets) {
    session::RecordSettings made;
    made.store = storeIn(folder);
    made.tickets = tickets;
    return made;
}

const QDate day = testsupport::sampleArrival().time.toLocalTime().date();

}  // namespace

class TestQueue : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void whoWasReceivedGetsANumberBeforeTheVisitGoesOn() {
        const testsupport::TempFolder folder;
        RecordWorker records(settings(folder, true));
        QStringList told;
        connect(&records, &RecordWorker::ticketGiven, this,
                [&told](quint64 visit, int number) { told << QStringLiteral("%1 has %2").arg(visit).arg(number); });
        connect(&records, &RecordWorker::recorded, this, [&told](quint64 visit) { told << QString::number(visit); });
        auto arrival = testsupport::sampleArrival();
        records.record(7, arrival);
        records.record(7, arrival);  // the answer that came later: the same visit, the same number
        arrival.visit = QStringLiteral("at the desk");
        arrival.outcome = store::Outcome::HandedToDesk;
        records.record(8, arrival);
        QCOMPARE(told, (QStringList{QStringLiteral("7 has 1"), QStringLiteral("7"), QStringLiteral("7 has 1"),
                                    QStringLiteral("7"), QStringLiteral("8")}));
    }
    void noNumberWhereNobodyIsCalledByOne() {
        const testsupport::TempFolder folder;
        RecordWorker records(settings(folder, false));
        QSignalSpy given(&records, &RecordWorker::ticketGiven);
        records.record(7, testsupport::sampleArrival());
        QCOMPARE(given.count(), 0);
    }
    void theBoardFollowsEveryDesk() {
        const testsupport::TempFolder folder;
        QueueWorker board(storeIn(folder));
        QSignalSpy read(&board, &QueueWorker::queueRead);
        board.watch(day);
        QCOMPARE(read.count(), 1);
        const auto desk = store::TicketLedger::open(storeIn(folder)).value();
        QVERIFY(desk->take(QStringLiteral("v"), day).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 2, 60'000);
        QVERIFY(desk->callNext(day).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 3, 60'000);
        QCOMPARE(read.last().first().value<store::TicketQueue>().called, std::vector<int>{1});
        board.watch(day);  // nothing new: nothing told
        QCOMPARE(read.count(), 3);
        board.watch(day.addDays(1));
        QCOMPARE(read.last().first().value<store::TicketQueue>(), store::TicketQueue());
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
