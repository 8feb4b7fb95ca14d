// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log.h"
#include "app/store/store.h"
#include "tests/unit/app/session/session_bench.h"

#include <QtTest>

using visit::EventKind;
using visit::State;

/// K15 among real parts: what a certificate leaves at the desk.
class TestCertificateVisit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void insuredByCertificate();
    void unknownKeepsWhatWasTyped();
    void unreachableServiceKeepsWhatWasTyped();
    void wrongCheckDigitIsNeverSent();

private:
    void type(const char* keys);
    bool reviewed(const char* insurer, const char* number, const char* birthdate);
    [[nodiscard]] std::vector<store::Arrival> arrivals() const;

    testsupport::TempFolder m_logs;
    std::unique_ptr<SessionBench> m_bench;
};

void TestCertificateVisit::init() {
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_certificate"), .directory = m_logs.path()}));
    m_bench = std::make_unique<SessionBench>();
    QVERIFY(m_bench->startWorld());
    QVERIFY(m_bench->startSession());
}

void TestCertificateVisit::cleanup() {
    m_bench.reset();
    platform::uninstallLog();
}

std::vector<store::Arrival> TestCertificateVisit::arrivals() const {
    const auto store =
        store::Store::open({.url = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")), .keyFile = {}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_bench->clock.nowUtc().time_since_epoch().count()).date();
    return store ? (*store)->arrivals(day).value_or(std::vector<store::Arrival>{}) : std::vector<store::Arrival>{};
}

void TestCertificateVisit::type(const char* keys) {
    for (const char key : std::string_view(keys)) {
        m_bench->session->typeFromCertificate(QLatin1Char(key));
    }
    m_bench->want(EventKind::FieldTyped);
}

/// A certificate of the late-elderly scheme: neither symbol nor branch.
bool TestCertificateVisit::reviewed(const char* insurer, const char* number, const char* birthdate) {
    m_bench->want(EventKind::CertificateChosen);
    m_bench->want(EventKind::CertificateSent);
    type(insurer);
    m_bench->session->leaveFieldOut();
    type(number);
    m_bench->session->leaveFieldOut();
    m_bench->session->chooseCalendar(session::Calendar::Showa);
    type(birthdate);
    return m_bench->session->visit().state == State::ReviewingCertificate;
}

void TestCertificateVisit::insuredByCertificate() {
    QVERIFY(reviewed("39139993", "00151948", "230817"));
    m_bench->want(EventKind::CertificateSent);
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.size(), std::size_t{1});
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::CompletedNoConsent);
    QCOMPARE(m_bench->ends.front().method, visit::Method::Certificate);
    QVERIFY(m_bench->session->certificateForm().typed(visit::CertificateField::Number).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    const store::Arrival row = arrivals().front();
    QCOMPARE(row.method, store::Method::Certificate);
    QCOMPARE(row.state, store::ArrivalState::Valid);
    QVERIFY(row.name.startsWith(QStringLiteral("佐藤")));
    QVERIFY(row.consents.empty());
    QVERIFY(m_bench->chartFiles().isEmpty());
}

void TestCertificateVisit::unknownKeepsWhatWasTyped() {
    QVERIFY(reviewed("39139993", "99990000", "230817"));
    m_bench->want(EventKind::CertificateSent);
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QCOMPARE(m_bench->session->failureCode(), QStringLiteral("visit.certificate-no-match"));
    m_bench->want(EventKind::Acknowledged);
    QCOMPARE(m_bench->session->visit().state, State::Done);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().front().method, store::Method::Certificate, 60'000);
    const store::Arrival row = arrivals().front();
    QCOMPARE(row.insurerNumber, QStringLiteral("39139993"));
    QVERIFY(row.insuredReference.contains(QStringLiteral("99990000")));
    QCOMPARE(row.birthdate, QDate(1948, 8, 17));
    QCOMPARE(row.state, store::ArrivalState::NeedsDesk);
    QCOMPARE(row.helpReason, QStringLiteral("visit.certificate-no-match"));
}

void TestCertificateVisit::unreachableServiceKeepsWhatWasTyped() {
    m_bench->stopService();
    QVERIFY(reviewed("39139993", "00151948", "230817"));
    m_bench->want(EventKind::CertificateSent);
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QCOMPARE(m_bench->session->failureCode(), QStringLiteral("service.unreachable"));
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().front().insurerNumber, QStringLiteral("39139993"), 60'000);
}

void TestCertificateVisit::wrongCheckDigitIsNeverSent() {
    m_bench->want(EventKind::CertificateChosen);
    m_bench->want(EventKind::CertificateSent);
    type("39139994");
    QCOMPARE(m_bench->session->visit().field, visit::CertificateField::Insurer);
    QCOMPARE(m_bench->session->lookOfField(), session::CertificateForm::Look::LooksWrong);
    m_bench->session->eraseFromCertificate();
    type("3");
    QCOMPARE(m_bench->session->visit().field, visit::CertificateField::Symbol);
}

QTEST_GUILESS_MAIN(TestCertificateVisit)
#include "tst_certificate_visit.moc"
