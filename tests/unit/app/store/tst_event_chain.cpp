// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "tests/support/raw_sqlite.h"
#include "tests/support/temp_folder.h"

#include <QTest>

using store::Store;
using testsupport::RawSqlite;

namespace {

std::unique_ptr<Store> openIn(const testsupport::TempFolder& folder) {
    return Store::open({folder.path(QStringLiteral("u.sqlite")), {}}).value();
}

void addEvents(Store& store, int count) {
    for (int event = 0; event < count; ++event) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + event, Qt::UTC);
        QVERIFY(store.appendEvent({at, QStringLiteral("test.event"), QString::number(event), {}}).has_value());
    }
}

}  // namespace

class TestEventChain : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anUntouchedChainIsIntactAlsoWhenEmpty() {
        const testsupport::TempFolder folder;
        const auto store = openIn(folder);
        QVERIFY(store->verifyEvents()->intact());
        addEvents(*store, 10);
        const auto report = store->verifyEvents().value();
        QVERIFY(report.intact());
        QCOMPARE(report.events, 10);
    }

    void theDatabaseItselfRefusesChangesToEvents() {
        const testsupport::TempFolder folder;
        addEvents(*openIn(folder), 2);
        RawSqlite raw(folder.path(QStringLiteral("u.sqlite")));
        QVERIFY(raw.isRefused(QStringLiteral("UPDATE events SET kind = 'x'")));
        QVERIFY(raw.isRefused(QStringLiteral("DELETE FROM events")));
    }

    void whatSomebodyChangesBehindItsBackIsFound_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("firstBroken");
        QTest::newRow("kind changed") << QStringLiteral("UPDATE events SET kind = 'x' WHERE sequence = 3") << 3;
        QTest::newRow("time changed") << QStringLiteral("UPDATE events SET at_ms = at_ms + 1 WHERE sequence = 1") << 1;
        QTest::newRow("visit changed") << QStringLiteral("UPDATE events SET visit = 'x' WHERE sequence = 10") << 10;
        QTest::newRow("text moved between fields")
            << QStringLiteral("UPDATE events SET kind = 'test.event5', visit = '' WHERE sequence = 6") << 6;
        QTest::newRow("removed inside") << QStringLiteral("DELETE FROM events WHERE sequence = 4") << 4;
        QTest::newRow("end cut off") << QStringLiteral("DELETE FROM events WHERE sequence > 7") << 8;
        QTest::newRow("all removed") << QStringLiteral("DELETE FROM events") << 1;
        QTest::newRow("appended by a stranger")
            << QStringLiteral(
                   "INSERT INTO events SELECT 11, at_ms, kind, visit, code, hash, hash FROM events WHERE sequence = 10")
            << 11;
        QTest::newRow("hash replaced") << QStringLiteral("UPDATE events SET hash = x'00' WHERE sequence = 5") << 5;
    }
    void whatSomebodyChangesBehindItsBackIsFound() {
        QFETCH(QString, sql);
        const testsupport::TempFolder folder;
        addEvents(*openIn(folder), 10);
        {
            RawSqlite raw(folder.path(QStringLiteral("u.sqlite")));
            raw.run(QStringLiteral("DROP TRIGGER events_are_never_changed"));
            raw.run(QStringLiteral("DROP TRIGGER events_are_never_removed"));
            raw.run(sql);
        }
        const auto report = openIn(folder)->verifyEvents().value();
        QVERIFY(!report.intact());
        QTEST(static_cast<int>(report.firstBroken), "firstBroken");
    }
};

QTEST_GUILESS_MAIN(TestEventChain)
#include "tst_event_chain.moc"
