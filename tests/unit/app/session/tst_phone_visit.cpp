// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log.h"
#include "app/store/store.h"
#include "tests/unit/app/session/session_bench.h"

#include <QtTest>

using visit::EventKind;
using visit::State;

/// K10 among real parts: a telephone laid on the reader for a moment.
class TestPhoneVisit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void androidByItsPin();
    void wrongPinCostsOneTryOfThePhone();
    void walletWithoutAPin();
    void expiredPhoneStopsAtOnce();
    void plasticCardInItsPlace();
    void unreachableServiceIsTheDesksMatter();

private:
    bool holdsAndroid(const QString& person);
    [[nodiscard]] std::vector<store::Arrival> arrivals() const;

    testsupport::TempFolder m_logs;
    std::unique_ptr<SessionBench> m_bench;
};

void TestPhoneVisit::init() {
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_phone"), .directory = m_logs.path()}));
    m_bench = std::make_unique<SessionBench>();
    QVERIFY(m_bench->startWorld());
    QVERIFY(m_bench->startSession());
}

void TestPhoneVisit::cleanup() {
    m_bench.reset();
    platform::uninstallLog();
}

std::vector<store::Arrival> TestPhoneVisit::arrivals() const {
    const auto store =
        store::Store::open({.url = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")), .keyFile = {}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_bench->clock.nowUtc().time_since_epoch().count()).date();
    return store ? (*store)->arrivals(day).value_or(std::vector<store::Arrival>{}) : std::vector<store::Arrival>{};
}

bool TestPhoneVisit::holdsAndroid(const QString& person) {
    m_bench->want(EventKind::PhoneChosen);
    m_bench->want(EventKind::AndroidChosen);
    return m_bench->stack.place(person) && m_bench->reaches(State::EnteringPin);
}

void TestPhoneVisit::androidByItsPin() {
    QVERIFY(holdsAndroid(QStringLiteral("p1")));
    QCOMPARE(m_bench->session->visit().card.pinTries.value_or(-1), 3);
    m_bench->type({1, 5, 9, 3});
    QVERIFY(m_bench->reaches(State::Verified));
    QVERIFY(m_bench->stack.remove());
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->session->visit().cardPresent, 60'000);
    m_bench->letTimePass();
    QVERIFY(m_bench->reaches(State::AskingConsent));
    m_bench->session->setConsentWording(QString(64, QLatin1Char('a')), QStringLiteral("ja"));
    m_bench->want(EventKind::ConsentAll);
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.front().method, visit::Method::Phone);
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(m_bench->chartFiles().size(), 1);
    QCOMPARE(arrivals().front().method, store::Method::Phone);
    QCOMPARE(arrivals().front().state, store::ArrivalState::Valid);
}

void TestPhoneVisit::wrongPinCostsOneTryOfThePhone() {
    QVERIFY(holdsAndroid(QStringLiteral("p1")));
    m_bench->type({0, 0, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().card.pinTries.value_or(-1), 2, 60'000);
    m_bench->type({0, 0, 0, 1});
    QVERIFY(m_bench->reaches(State::WarningLastTry));
    QCOMPARE(m_bench->stack.status()[QLatin1String("pinTries")].toInt(), 1);
    m_bench->want(EventKind::Back);
    QCOMPARE(m_bench->session->visit().state, State::ChoosingPhone);
    QCOMPARE(m_bench->session->pinDigits(), 0);
}

void TestPhoneVisit::walletWithoutAPin() {
    QVERIFY(m_bench->stack.turn(QStringLiteral("phone"), QStringLiteral("wallet")));
    m_bench->want(EventKind::PhoneChosen);
    m_bench->want(EventKind::WalletChosen);
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::Verified));
    QCOMPARE(m_bench->session->visit().identifiedBy, visit::Method::Phone);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, 60'000);
}

void TestPhoneVisit::expiredPhoneStopsAtOnce() {
    QVERIFY(m_bench->stack.turn(QStringLiteral("phone"), QStringLiteral("wallet")));
    QVERIFY(m_bench->stack.place(QStringLiteral("p6")));  // a card of his would still be in its grace
    QVERIFY(m_bench->reaches(State::Trouble));
    QCOMPARE(m_bench->session->failureCode(), QStringLiteral("visit.phone-expired"));
}

void TestPhoneVisit::plasticCardInItsPlace() {
    m_bench->want(EventKind::PhoneChosen);
    m_bench->want(EventKind::WalletChosen);
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(m_bench->reaches(State::ChoosingMethod));
    QCOMPARE(m_bench->session->visit().lane, visit::Lane::Card);
}

void TestPhoneVisit::unreachableServiceIsTheDesksMatter() {
    m_bench->stopService();
    QVERIFY(holdsAndroid(QStringLiteral("p1")));
    m_bench->type({1, 5, 9, 3});
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::ServiceUnreachable);
    QCOMPARE(m_bench->stack.status()[QLatin1String("pinTries")].toInt(), 3);  // nothing was spent in vain
}

QTEST_GUILESS_MAIN(TestPhoneVisit)
#include "tst_phone_visit.moc"
