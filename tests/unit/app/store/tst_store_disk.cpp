// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/small_disk.h"

#include <QTest>

using store::ErrorCode;
using store::Store;
using testsupport::sampleArrival;
using testsupport::SmallDisk;

class TestStoreDisk : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void aFullDiskKeepsWhatWasThereAndWorksAgainOnceThereIsSpace() {
        const SmallDisk disk(2048);
        const store::StoreSettings settings{disk.path(QStringLiteral("u.sqlite")), {}};
        int kept = 0;
        {
            const auto store = Store::open(settings).value();
            for (; kept < 5; ++kept) {
                QVERIFY(store->addArrival(sampleArrival(QString::number(kept))).has_value());
            }
            disk.fill();
            auto added = store->addArrival(sampleArrival(QString::number(kept)));
            while (added) {  // the last page of the log may still take some
                ++kept;
                added = store->addArrival(sampleArrival(QString::number(kept)));
            }
            QCOMPARE(added.error().code, ErrorCode::DiskFull);
            QVERIFY(store->verifyEvents()->intact());
            disk.empty();
            QVERIFY(store->addArrival(sampleArrival(QString::number(kept))).has_value());
            ++kept;
        }
        const auto store = Store::open(settings).value();
        QCOMPARE(store->arrivals(sampleArrival().time.toLocalTime().date())->size(), static_cast<std::size_t>(kept));
        QCOMPARE(store->verifyEvents()->events, kept);
        QVERIFY(store->verifyEvents()->intact());
        QVERIFY(store->checkIntegrity().has_value());
    }

    void aNewStoreOnAFullDiskIsRefusedAndLeavesNoHalfKey() {
        const SmallDisk disk(512);
        disk.fill();
        const store::StoreSettings settings{disk.path(QStringLiteral("u.sqlite")), {}};
        QCOMPARE(Store::open(settings).error().code, ErrorCode::DiskFull);
        QVERIFY(!QFile::exists(disk.path(QStringLiteral("store.key"))));
        disk.empty();
        QVERIFY(Store::open(settings).has_value());
    }

    void aReadOnlyFolderIsSaidToBeSo() {
        const SmallDisk disk(2048);
        const store::StoreSettings settings{disk.path(QStringLiteral("u.sqlite")), {}};
        disk.setReadOnly(true);
        QCOMPARE(Store::open(settings).error().code, ErrorCode::FolderUnwritable);
        disk.setReadOnly(false);
        QVERIFY(Store::open(settings).value()->addArrival(sampleArrival()).has_value());
        disk.setReadOnly(true);
        QCOMPARE(Store::open(settings).error().code, ErrorCode::FolderUnwritable);
        disk.setReadOnly(false);
        QVERIFY(Store::open(settings).value()->arrival(sampleArrival().visit).has_value());
    }
};

QTEST_GUILESS_MAIN(TestStoreDisk)
#include "tst_store_disk.moc"
