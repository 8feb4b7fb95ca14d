// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/session/session_bench.h"

#include "app/platform/log.h"
#include "app/store/store.h"

#include <QtTest>

using visit::EventKind;
using visit::State;

/// Visits among real parts; what each leaves behind.
class TestSession : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pinVisitIsCompletedAndReachesDeskAndChart();
    void faceVisitIsCompleted();
    void withoutModelsFaceIsNotOffered();
    void wrongPinTwiceNeverSpendsTheLastTry();
    void expiredCertificateGoesToTheDesk();
    void unreachableServiceIsToldToTheDesk();
    void cardPulledOutLeavesNothing();
    void unwritableChartFolderLosesNothing();
    void readerServiceGoneAndBack();
    void everyThreadEndsWithTheSession();

private:
    [[nodiscard]] std::vector<store::Arrival> arrivals() const;

    testsupport::TempFolder m_logs;
    std::unique_ptr<SessionBench> m_bench;
};

void TestSession::init() {
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_session"), .directory = m_logs.path()}));
    m_bench = std::make_unique<SessionBench>();
    QVERIFY(m_bench->startWorld());
}

void TestSession::cleanup() {
    m_bench.reset();
    platform::uninstallLog();
}

std::vector<store::Arrival> TestSession::arrivals() const {
    const auto store =
        store::Store::open({.url = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")), .keyFile = {}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_bench->clock.nowUtc().time_since_epoch().count()).date();
    return store ? (*store)->arrivals(day).value_or(std::vector<store::Arrival>{}) : std::vector<store::Arrival>{};
}

void TestSession::pinVisitIsCompletedAndReachesDeskAndChart() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->reaches(State::AskingConsent));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.size(), std::size_t{1});
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(m_bench->ends.front().method, visit::Method::Pin);
    QCOMPARE(m_bench->chartFiles(), QStringList{m_bench->ends.front().chartFile});
    const auto rows = arrivals();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().state, store::ArrivalState::Valid);
    QCOMPARE(rows.front().outcome, store::Outcome::Completed);
    QCOMPARE(rows.front().chartFile, m_bench->ends.front().chartFile);
    QVERIFY(!rows.front().name.isEmpty());
    QVERIFY(!rows.front().consents.empty());
    QVERIFY(rows.front().notices.filter(store::faceOnceIn).isEmpty());
}

void TestSession::faceVisitIsCompleted() {
    if (SessionBench::models().isEmpty()) {
        QSKIP("no face models are installed (packaging/models)");
    }
    m_bench->setCodeB("03030420312285");
    QVERIFY(m_bench->startSession(true));
    QVERIFY(m_bench->stack.place(QStringLiteral("s07")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QVERIFY(visit::offers(m_bench->session->visit()).face);
    m_bench->want(EventKind::FaceChosen);
    m_bench->standBeforeCamera(QStringLiteral("s07_live1.jpg"));
    QVERIFY(m_bench->reaches(State::Verified));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, 60'000);
    m_bench->letTimePass();
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(m_bench->ends.front().method, visit::Method::Face);
    QCOMPARE(m_bench->stack.status()[QLatin1String("pinTries")].toInt(3), 3);
    QCOMPARE(arrivals().front().notices, QStringList{QStringLiteral("face-once-in-10000")});  // the rate, no score
}

void TestSession::withoutModelsFaceIsNotOffered() {
    m_bench->setCodeB("03030420312285");
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s07")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QVERIFY(!visit::offers(m_bench->session->visit()).face);
    QVERIFY(visit::offers(m_bench->session->visit()).pin);
}

void TestSession::wrongPinTwiceNeverSpendsTheLastTry() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    m_bench->want(EventKind::PinChosen);
    m_bench->type({0, 0, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().card.pinTries.value_or(-1), 2, 60'000);
    m_bench->type({0, 0, 0, 1});
    QVERIFY(m_bench->reaches(State::WarningLastTry));
    m_bench->type({0, 0, 0, 2});
    m_bench->want(EventKind::HelpRequested);
    QVERIFY(m_bench->session->visit().help);
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::HandedToDesk);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    QCOMPARE(arrivals().front().method, store::Method::None);  // nobody was identified
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QCOMPARE(m_bench->session->visit().card.pinTries.value_or(-1), 1);
}

void TestSession::expiredCertificateGoesToTheDesk() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("p8")));
    QVERIFY(m_bench->reaches(State::Trouble));
    QCOMPARE(m_bench->session->failureCode(), QStringLiteral("visit.certificate-expired"));
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Failed);
}

void TestSession::unreachableServiceIsToldToTheDesk() {
    m_bench->stopService();
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    m_bench->want(EventKind::PinChosen);
    m_bench->type({8, 2, 0, 6});
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QCOMPARE(m_bench->session->failureCode(), QStringLiteral("service.unreachable"));
    m_bench->want(EventKind::Acknowledged);
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::HandedToDesk);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().front().helpReason, QStringLiteral("visit.service-unreachable"), 60'000);
    QCOMPARE(arrivals().front().method, store::Method::Pin);
}

void TestSession::cardPulledOutLeavesNothing() {
    QVERIFY(m_bench->startSession());
    std::size_t ended = 0;
    for (const int apdus : {1, 2, 3, 4}) {  // the reading takes five
        QVERIFY(m_bench->stack.removeAfter(apdus));
        QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
        ++ended;
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->ends.size(), ended, 60'000);
        QCOMPARE(m_bench->session->visit().state, State::Trouble);
        QVERIFY(!visit::holdsPersonalData(m_bench->session->visit()));
    }
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
}

void TestSession::unwritableChartFolderLosesNothing() {
    QVERIFY(QDir(m_bench->folder.path(QStringLiteral("chart"))).removeRecursively());
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->identifyByPin({8, 2, 0, 6}));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QVERIFY(arrivals().front().notices.contains(QStringLiteral("chart.folder-missing")));
    m_bench->stopSession();
    QVERIFY(QDir(m_bench->folder.path()).mkdir(QStringLiteral("chart")));
    QVERIFY(m_bench->startSession());
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->chartFiles().size(), 1, 60'000);
}

void TestSession::readerServiceGoneAndBack() {
    QVERIFY(m_bench->startSession());
    m_bench->stack.stopService();
    QVERIFY(m_bench->reaches(State::OutOfService));
    QVERIFY(m_bench->stack.startService());
    QVERIFY(m_bench->reaches(State::Idle));
}

void TestSession::everyThreadEndsWithTheSession() {
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    const auto threads = [] {
        return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    const auto with = threads();
    m_bench->stopSession();
    QVERIFY(threads() <= with - 4);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
