// SPDX-License-Identifier: Apache-2.0
#include "app/store/arrival_watcher.h"
#include "app/store/store.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>
#include <QTest>

using store::ArrivalWatcher;
using store::Store;

class TestArrivalWatcher : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anotherConnectionsArrivalIsSeenThrough_data() {
        QTest::addColumn<int>("fallback");
        QTest::newRow("the file system alone") << 0;
        QTest::newRow("the default") << 500;
    }
    void anotherConnectionsArrivalIsSeenThrough() {
        QFETCH(int, fallback);
        const testsupport::TempFolder folder;
        const store::StoreSettings settings{folder.path(QStringLiteral("u.sqlite")), {}};
        const auto desk = Store::open(settings).value();
        const auto kiosk = Store::open(settings).value();
        const ArrivalWatcher watcher(*desk, std::chrono::milliseconds{fallback});
        QSignalSpy changed(&watcher, &ArrivalWatcher::changed);
        for (int visit = 0; visit < 3; ++visit) {
            QVERIFY(kiosk->addArrival(testsupport::sampleArrival(QString::number(visit))).has_value());
            QTRY_COMPARE_WITH_TIMEOUT(changed.count(), visit + 1, 60'000);
        }
        QCOMPARE(desk->arrivals(testsupport::sampleArrival().time.toLocalTime().date())->size(), std::size_t{3});
    }

    void whatTheDeskItselfWritesIsNoNews() {
        const testsupport::TempFolder folder;
        const store::StoreSettings settings{folder.path(QStringLiteral("u.sqlite")), {}};
        const auto desk = Store::open(settings).value();
        const auto kiosk = Store::open(settings).value();
        const ArrivalWatcher watcher(*desk, std::chrono::milliseconds{0});
        QSignalSpy changed(&watcher, &ArrivalWatcher::changed);
        QVERIFY(desk->addArrival(testsupport::sampleArrival(QStringLiteral("own"))).has_value());
        QVERIFY(kiosk->addArrival(testsupport::sampleArrival(QStringLiteral("other"))).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
    }
};

QTEST_GUILESS_MAIN(TestArrivalWatcher)
#include "tst_arrival_watcher.moc"
