// SPDX-License-Identifier: Apache-2.0
// K07 among real parts: p9 holds a card that was never registered as insurance card.
#include "tests/unit/app/session/session_bench.h"

#include "app/store/store.h"

#include <QtTest>

using visit::EventKind;
using visit::State;

class TestRegisterOnTheSpot : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void yesRegistersAndTheVisitGoesOn();
    void noIsToldToTheDesk();
    void deadServiceIsToldToTheDesk();

private:
    [[nodiscard]] bool comesToTheQuestion();
    [[nodiscard]] std::vector<store::Arrival> arrivals() const;

    std::unique_ptr<SessionBench> m_bench;
};

void TestRegisterOnTheSpot::init() {
    m_bench = std::make_unique<SessionBench>();
    QVERIFY(m_bench->startWorld());
    QVERIFY(m_bench->startSession());
    QVERIFY(m_bench->stack.place(QStringLiteral("p9")));
}

bool TestRegisterOnTheSpot::comesToTheQuestion() {
    if (!m_bench->reaches(State::ChoosingMethod)) {
        return false;
    }
    m_bench->want(EventKind::PinChosen);
    m_bench->type({6, 2, 7, 4});
    const auto unregistered = [this] { return m_bench->session->visit().reception == visit::Reception::Unregistered; };
    if (!m_bench->reaches(State::Verified) || !QTest::qWaitFor(unregistered, 60'000)) {
        return false;
    }
    m_bench->letTimePass();
    return m_bench->reaches(State::AskingToRegister);
}

std::vector<store::Arrival> TestRegisterOnTheSpot::arrivals() const {
    const auto store =
        store::Store::open({.url = m_bench->folder.path(QStringLiteral("data/uketsuke.sqlite")), .keyFile = {}});
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_bench->clock.nowUtc().time_since_epoch().count()).date();
    return store ? (*store)->arrivals(day).value_or(std::vector<store::Arrival>{}) : std::vector<store::Arrival>{};
}

/// One PIN is enough: the reception stands for the person who was identified for it.
void TestRegisterOnTheSpot::yesRegistersAndTheVisitGoesOn() {
    QVERIFY(comesToTheQuestion());
    m_bench->want(EventKind::RegistrationAgreed);
    QVERIFY(m_bench->reaches(State::AskingConsent));
    QVERIFY(m_bench->agreeAndTakeCard());
    QCOMPARE(m_bench->ends.size(), std::size_t{1});
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::Completed);
    QCOMPARE(m_bench->chartFiles().size(), 1);
    QCOMPARE(m_bench->stack.status()[QLatin1String("pinTries")].toInt(3), 3);
    m_bench->want(EventKind::Acknowledged);

    QVERIFY(m_bench->stack.place(QStringLiteral("p9")));  // the next time nothing is asked any more
    QVERIFY(m_bench->identifyByPin({6, 2, 7, 4}));
    QVERIFY(m_bench->reaches(State::AskingConsent));
}

void TestRegisterOnTheSpot::noIsToldToTheDesk() {
    QVERIFY(comesToTheQuestion());
    m_bench->want(EventKind::RegistrationDeclined);
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->reaches(State::Done));
    QCOMPARE(m_bench->ends.front().outcome, visit::Outcome::HandedToDesk);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    QCOMPARE(arrivals().front().helpReason, QStringLiteral("visit.registration-declined"));
    QVERIFY(m_bench->chartFiles().isEmpty());
}

void TestRegisterOnTheSpot::deadServiceIsToldToTheDesk() {
    QVERIFY(comesToTheQuestion());
    m_bench->killService();
    m_bench->want(EventKind::RegistrationAgreed);
    QVERIFY(m_bench->reaches(State::CallingDesk));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::RegistrationUnanswered);
    QTRY_COMPARE_WITH_TIMEOUT(arrivals().size(), std::size_t{1}, 60'000);
    QCOMPARE(arrivals().front().helpReason, QStringLiteral("visit.registration-unanswered"));
}

QTEST_GUILESS_MAIN(TestRegisterOnTheSpot)
#include "tst_register_on_the_spot.moc"
