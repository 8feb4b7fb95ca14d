// SPDX-License-Identifier: Apache-2.0
#include "app/chart/face_file_writer.h"
#include "app/desk/desk_presenter.h"
#include "ui/desk/desk_view_model.h"

#include "tests/support/fake_clock.h"
#include "tests/support/sample_arrival.h"
#include "tests/support/sample_face_message.h"
#include "tests/support/temp_folder.h"

#include <QTest>

using namespace std::chrono_literals;
using store::Store;

namespace {

const auto storeName = QStringLiteral("u.sqlite");

/// A desk over a folder of its own, at a time that stands still.
struct Desk {
    explicit Desk(const QString& storePath, const QString& chartFolder = {}, bool tickets = false) {
        config.facility.tickets = tickets;
        config.facility.institutionCode = QStringLiteral("1319999999");
        config.facility.name = QStringLiteral("うけつけ内科クリニック");
        config.store.url = storePath;
        config.chart.folder = chartFolder;
        presenter = std::make_unique<desk::DeskPresenter>(config, QStringLiteral("ja"), clock, failures, model);
        presenter->start();
    }

    platform::Config config;
    testsupport::FakeClock clock;
    platform::FailureTable failures = platform::FailureTable::load().value();
    ui::DeskViewModel model;
    std::unique_ptr<desk::DeskPresenter> presenter;
};

/// An arrival of the day at which the desk's clock stands.
store::Arrival arrivalOfToday(const Desk& desk, const QString& visit) {
    auto arrival = testsupport::sampleArrival(visit);
    arrival.time = QDateTime::fromMSecsSinceEpoch(desk.clock.nowUtc().time_since_epoch().count(), Qt::UTC);
    return arrival;
}

}  // namespace

class TestDeskPresenter : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theDeskOpensWithTodaysArrivalsNewestFirst() {
        const testsupport::TempFolder folder;
        const auto kiosk = Store::open({folder.path(storeName), {}}).value();
        const Desk first(folder.path(storeName));
        auto earlier = arrivalOfToday(first, QStringLiteral("earlier"));
        earlier.time = earlier.time.addSecs(-60);
        auto yesterday = arrivalOfToday(first, QStringLiteral("yesterday"));
        yesterday.time = yesterday.time.addDays(-1);
        QVERIFY(kiosk->addArrival(earlier) && kiosk->addArrival(yesterday));
        QVERIFY(kiosk->addArrival(arrivalOfToday(first, QStringLiteral("later"))).has_value());
        Desk desk(folder.path(storeName));
        QCOMPARE(desk.model.arrivals()->count(), 2);
        QCOMPARE(idAt(desk, 0), QStringLiteral("later"));
        QCOMPARE(idAt(desk, 1), QStringLiteral("earlier"));
        QCOMPARE(desk.model.facilityName(), QStringLiteral("うけつけ内科クリニック"));
        QVERIFY(desk.model.connected());
        QVERIFY(!desk.model.today().isEmpty());
    }

    void anArrivalOfAnotherProgramAppearsByItself() {
        const testsupport::TempFolder folder;
        Desk desk(folder.path(storeName));
        const auto kiosk = Store::open({folder.path(storeName), {}}).value();
        QCOMPARE(desk.model.arrivals()->count(), 0);
        QVERIFY(kiosk->addArrival(arrivalOfToday(desk, QStringLiteral("v"))).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.arrivals()->count(), 1, 60'000);  // the clock of the desk stands still
    }

    void aStoreThatIsAwayIsSaidAndTriedAgain() {
        const testsupport::TempFolder folder;
        folder.write(QStringLiteral("data"), "a file where the folder should be");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("store.folder-missing")));
        Desk desk(folder.path(QStringLiteral("data/u.sqlite")));
        QVERIFY(!desk.model.connected());
        QVERIFY(desk.model.troubleCause().startsWith(QStringLiteral("D02")));
        QVERIFY(!desk.model.troubleNextStep().isEmpty());
        QVERIFY(QFile::remove(folder.path(QStringLiteral("data"))));
        desk.clock.advance(5s);
        QVERIFY(desk.model.connected());
        QVERIFY(desk.model.troubleCause().isEmpty());
    }

    void aChartFolderThatIsAwayIsSaidWithinTenSecondsAndItsFileIsWrittenLater() {
        const testsupport::TempFolder folder;
        const auto share = folder.path(QStringLiteral("share"));
        Desk desk(folder.path(storeName), share);
        const auto kiosk = Store::open({folder.path(storeName), {}}).value();
        chart::FaceFileWriter writer({share, desk.config.facility.institutionCode}, *kiosk);
        QVERIFY(!writer.write(QStringLiteral("v"), testsupport::sampleFaceMessage(), desk.clock.nowUtc()));
        desk.clock.advance(10s);
        QVERIFY(!desk.model.connected());
        QVERIFY2(desk.model.troubleCause().startsWith(QStringLiteral("R03")), qPrintable(desk.model.troubleCause()));
        QVERIFY(QDir().mkdir(share));
        desk.clock.advance(5s);
        QVERIFY(desk.model.connected());
        QCOMPARE(QDir(share).entryList(QDir::Files).size(), 1);
    }

    void theDeskCallsByNumbersAndEveryKioskLearnsIt() {
        const testsupport::TempFolder folder;
        Desk desk(folder.path(storeName), {}, true);
        const auto kiosk = Store::open({folder.path(storeName), {}}).value();
        const auto tickets = store::TicketLedger::open({folder.path(storeName), {}}).value();
        const QDate today = arrivalOfToday(desk, {}).time.toLocalTime().date();
        for (const char* visit : {"first", "second"}) {
            QVERIFY(kiosk->addArrival(arrivalOfToday(desk, QString::fromLatin1(visit))).has_value());
            QVERIFY(tickets->take(QString::fromLatin1(visit), today).has_value());
        }
        emit desk.model.refreshRequested();
        QCOMPARE(desk.model.arrivals()->row(1).ticket, 1);
        QCOMPARE(desk.model.waiting(), 2);
        emit desk.model.callNextRequested();
        QCOMPARE(desk.model.lastCalled(), 1);
        QVERIFY(desk.model.arrivals()->row(1).called);
        emit desk.model.callRequested(QStringLiteral("second"));
        QCOMPARE(tickets->queue(today).value().called, (std::vector<int>{2, 1}));
        QCOMPARE(desk.model.waiting(), 0);
    }

    void midnightBeginsANewDay() {
        const testsupport::TempFolder folder;
        Desk desk(folder.path(storeName));
        const auto kiosk = Store::open({folder.path(storeName), {}}).value();
        QVERIFY(kiosk->addArrival(arrivalOfToday(desk, QStringLiteral("v"))).has_value());
        emit desk.model.refreshRequested();
        QCOMPARE(desk.model.arrivals()->count(), 1);
        const auto day = desk.model.today();
        desk.clock.advance(24h);
        QVERIFY(desk.model.today() != day);
        QCOMPARE(desk.model.arrivals()->count(), 0);
    }

private:
    static QString idAt(Desk& desk, int row) {
        auto* list = desk.model.arrivals();
        return list->data(list->index(row), ui::ArrivalListModel::IdRole).toString();
    }
};

QTEST_GUILESS_MAIN(TestDeskPresenter)
#include "tst_desk_presenter.moc"
