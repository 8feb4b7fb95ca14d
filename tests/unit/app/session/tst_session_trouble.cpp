// SPDX-License-Identifier: Apache-2.0
// What the kiosk stands on breaks in the middle of a visit: there is always a reason to show, a way on, and nothing
// lost.
#include "tests/unit/app/session/session_bench.h"

#include "app/platform/log.h"
#include "app/store/store.h"

#include <QtTest>

using visit::EventKind;
using visit::State;
using namespace std::chrono_literals;

class TestSessionTrouble : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clockOffByAnHour_data();
    void clockOffByAnHour();
    void deletedStoreIsMadeAnew();
    void chartFolderComesBackWhileTheKioskRuns();
    void serviceDiesDuringTheInquiry();
    void readerServiceDiesDuringAVisit();
    void cameraVanishesBeforeTheFace();

private:
    [[nodiscard]] std::size_t arrivals() const;

    std::optional<testsupport::TempFolder> m_logs;
    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionTrouble::init() {
    m_logs.emplace();
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_session_trouble"), .directory = m_logs->path()}));
    m_bench = std::make_unique<SessionBench>();
    QVERIFY(m_bench->startWorld());
}

void TestSessionTrouble::cleanup() {
    m_bench.reset();
    platform::uninstallLog();
}

std::size_t TestSessionTrouble::arrivals() const {
    const auto store =
        store::Store::open({.url = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")), .keyFile = {}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_bench->clock.nowUtc().time_since_epoch().count()).date();
    return store ? (*store)->arrivals(day).value_or(std::vector<store::Arrival>{}).size() : 0;
}

void TestSessionTrouble::clockOffByAnHour_data() {
    QTest::addColumn<int>("hours");
    QTest::newRow("ahead") << 1;
    QTest::newRow("behind") << -1;
}

void TestSessionTrouble::clockOffByAnHour() {
    QFETCH(const int, hours);
    m_bench->clock.setBack(std::chrono::hours{-hours});
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->reaches(State::AskingConsent));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(m_logs->read(QStringLiteral("tst_session_trouble.jsonl")).contains("clock.ahead"), hours > 0);
}

void TestSessionTrouble::deletedStoreIsMadeAnew() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    for (const auto& end : {"", "-wal", "-shm"}) {
        QFile::remove(m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")) + QLatin1String(end));
    }
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(arrivals(), std::size_t{1});
    QCOMPARE(m_bench->chartFiles().size(), 1);
}

void TestSessionTrouble::chartFolderComesBackWhileTheKioskRuns() {
    QVERIFY(QDir(m_bench->folder.path(QStringLiteral("chart"))).removeRecursively());
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->chartFiles().size(), 0);
    QVERIFY(QDir(m_bench->folder.path()).mkdir(QStringLiteral("chart")));
    m_bench->letTimePass();
    QCOMPARE(m_bench->session->visit().state, State::Idle);
    m_bench->letTimePass();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->chartFiles().size(), 1, 60'000);
}

void TestSessionTrouble::serviceDiesDuringTheInquiry() {
    QVERIFY(m_bench->startSession());
    m_bench->holdService();
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    m_bench->want(EventKind::PinChosen);
    m_bench->type({8, 2, 0, 6});
    QVERIFY(m_bench->reaches(State::Verified));
    m_bench->killService();
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::ServiceUnreachable);
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::HandedToDesk);
    QVERIFY(m_bench->startService());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.back().outcome, visit::Outcome::Completed);
}

void TestSessionTrouble::readerServiceDiesDuringAVisit() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    m_bench->want(EventKind::PinChosen);
    m_bench->stack.killService();
    QVERIFY(m_bench->reaches(State::OutOfService));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::ReaderServiceDown);
    QVERIFY(!visit::holdsPersonalData(m_bench->session->visit()));
    QVERIFY(m_bench->stack.startService());
    QVERIFY(m_bench->reaches(State::ChoosingMethod));  // the card still lies there: its visit begins anew
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.back().outcome, visit::Outcome::Completed);
}

void TestSessionTrouble::cameraVanishesBeforeTheFace() {
    if (SessionBench::models().isEmpty()) {
        QSKIP("no face models are installed (packaging/models)");
    }
    m_bench->setCodeB("03030420312285");
    QVERIFY(m_bench->startSession(true));
    QVERIFY(m_bench->stack.place(QStringLiteral("s07")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    m_bench->want(EventKind::FaceChosen);
    QVERIFY(QDir(m_bench->folder.path(QStringLiteral("camera"))).removeRecursively());
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::FaceUnavailable);
    QVERIFY(!visit::offers(m_bench->session->visit()).face);
    QVERIFY(m_bench->identifyByPin({4, 9, 7, 1}));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.back().outcome, visit::Outcome::Completed);
}

QTEST_GUILESS_MAIN(TestSessionTrouble)
#include "tst_session_trouble.moc"
