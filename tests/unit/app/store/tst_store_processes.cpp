// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "tests/support/sample_arrival.h"
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using store::Store;

namespace {

/// The child: adds arrivals "<prefix>-<n>" and says each number once it is safe; forever when count is 0.
int addArrivals(const QStringList& arguments) {
    const auto store = Store::open({arguments[2], {}, std::chrono::seconds{120}});
    if (!store) {
        return 1;
    }
    const int count = arguments[4].toInt();
    for (int number = 0; count == 0 || number < count; ++number) {
        const auto visit = QStringLiteral("%1-%2").arg(arguments[3]).arg(number);
        if (!(*store)->addArrival(testsupport::sampleArrival(visit))) {
            return 2;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

void startChild(QProcess& child, const QString& path, const QString& prefix, int count) {
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--add-arrivals"), path, prefix, QString::number(count)});
}

std::size_t arrivalsIn(Store& store) {
    return store.arrivals(testsupport::sampleArrival().time.toLocalTime().date()).value().size();
}

}  // namespace

class TestStoreProcesses : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void twoProgramsMayOpenANewStoreAtOnceAndBothWrite() {
        const testsupport::TempFolder folder;
        const auto path = folder.path(QStringLiteral("u.sqlite"));
        QProcess first;
        QProcess second;
        startChild(first, path, QStringLiteral("a"), 25);
        startChild(second, path, QStringLiteral("b"), 25);
        QVERIFY(first.waitForFinished(-1) && second.waitForFinished(-1));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        const auto store = Store::open({path, {}}).value();
        QCOMPARE(arrivalsIn(*store), std::size_t{50});
        QVERIFY(store->verifyEvents()->intact());
        QCOMPARE(store->verifyEvents()->events, 50);
    }

    void whatWasSaidToBeSafeIsThereAfterAKill() {
        const testsupport::TempFolder folder;
        const auto path = folder.path(QStringLiteral("u.sqlite"));
        int safe = 0;
        for (int round = 0; round < 5; ++round) {
            QProcess child;
            startChild(child, path, QString::number(round), 0);
            const int enough = 5 + 7 * round;
            int said = 0;
            while (said < enough) {
                QVERIFY(child.waitForReadyRead(-1));
                said += static_cast<int>(child.readAllStandardOutput().count('\n'));
            }
            child.kill();
            QVERIFY(child.waitForFinished(-1));
            said += static_cast<int>(child.readAllStandardOutput().count('\n'));
            safe += said;
            const auto store = Store::open({path, {}}).value();
            const auto kept = static_cast<int>(arrivalsIn(*store));
            QVERIFY(kept >= safe && kept <= safe + 1);  // the kill may fall between the commit and its word
            safe = kept;
            QVERIFY(store->verifyEvents()->intact());
            QVERIFY(store->checkIntegrity().has_value());
        }
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--add-arrivals")) {
        return addArrivals(application.arguments());
    }
    TestStoreProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_processes.moc"
