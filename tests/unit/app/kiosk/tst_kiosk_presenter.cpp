// SPDX-License-Identifier: Apache-2.0
// What the screens are told, and what a press does, over a real session: card, service and records over their
// protocols.
#include "app/platform/passcode.h"
#include "tests/unit/app/kiosk/presenter_bench.h"

#include <QtTest>

using namespace std::chrono_literals;
using ui::KioskViewModel;
using visit::State;
using Screen = KioskViewModel::Screen;

namespace {

constexpr std::array<std::uint8_t, 6> passcode{'4', '0', '2', '7', '1', '5'};

}  // namespace

class TestKioskPresenter : public PresenterBench {
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void aPinVisitGoesFromScreenToScreen();
    void theNextPatientFindsTheKiosksOwnAppearance();
    void textSizeChosenBeforeTheCardStays();
    void aStaffCheckGoesFromScreenToScreen();
    void theNextPatientFindsNoStaffPage();
    void helpKeepsThePlace();
    void silenceIsAskedAboutSecondBySecond();
    void brokenAnchorsAreSaidBeforeAnybodyLaysACardDown();

private:
    void staffTypes(int last);
};

void TestKioskPresenter::aPinVisitGoesFromScreenToScreen() {
    QVERIFY(opens());
    QVERIFY(m_model->readerReady());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    QVERIFY(m_model->pinOffered() && !m_model->faceOffered() && !m_model->staffOffered());
    emit m_model->methodChosen(KioskViewModel::Method::Pin);
    QCOMPARE(m_model->screen(), Screen::PinPad);
    QCOMPARE(m_model->pinPad()->triesLeft(), 3);
    for (const int digit : {8, 2, 0, 6}) {
        emit m_model->pinPad()->digitEntered(digit);
    }
    QCOMPARE(m_model->pinPad()->filled(), 4);
    emit m_model->pinPad()->submitRequested();
    QVERIFY(m_model->pinPad()->checking());
    QVERIFY(shows(Screen::Verified));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session->visit().reception, visit::Reception::Accepted, fuseMs);
    m_bench->letTimePass();
    QVERIFY(shows(Screen::Consent));
    QVERIFY(m_model->consent()->count() > 0);
    emit m_model->consent()->consentAll();
    QVERIFY(shows(Screen::TakeCard));
    QCOMPARE(m_model->outcome(), KioskViewModel::Outcome::Accepted);
    QVERIFY(m_bench->stack.remove());
    QVERIFY(shows(Screen::Done));
    emit m_model->continueRequested();
    QVERIFY(shows(Screen::Idle));
    QCOMPARE(m_model->consent()->count(), 0);
}

void TestKioskPresenter::theNextPatientFindsTheKiosksOwnAppearance() {
    QVERIFY(opens());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    emit m_model->languageRequested(QStringLiteral("en"));
    emit m_model->textScaleRequested(2.0);
    emit m_model->contrastRequested(KioskViewModel::Contrast::LightOnDark);
    emit m_model->cancelRequested();
    QVERIFY(shows(Screen::TakeCard));
    QCOMPARE(m_model->textScale(), 2.0);
    QVERIFY(m_bench->stack.remove());
    QVERIFY(shows(Screen::Idle));
    QCOMPARE(m_model->language(), QStringLiteral("ja"));
    QCOMPARE(m_model->textScale(), 1.0);
    QCOMPARE(m_model->contrast(), KioskViewModel::Contrast::Standard);
}

void TestKioskPresenter::textSizeChosenBeforeTheCardStays() {
    QVERIFY(opens());
    emit m_model->textScaleRequested(1.5);
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    QCOMPARE(m_model->textScale(), 1.5);
}

void TestKioskPresenter::staffTypes(int last) {
    ui::StaffCheckModel* check = m_model->staffCheck();
    emit check->staffArrived();
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Choosing);
    QCOMPARE(check->names(), QStringList{QStringLiteral("受付")});
    emit check->staffChosen(0);
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Entering);
    for (const int digit : {4, 0, 2, 7, 1, last}) {
        emit check->passcode()->digitEntered(digit);
    }
    QCOMPARE(check->passcode()->filled(), 6);
    emit check->passcode()->submitRequested();
}

void TestKioskPresenter::aStaffCheckGoesFromScreenToScreen() {
    m_bench->staff = {{.id = QStringLiteral("desk-1"),
                       .name = QStringLiteral("受付"),
                       .passcodeHash = platform::hashPasscode(passcode).value()}};
    QVERIFY(opens());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    QVERIFY(m_model->staffOffered());
    emit m_model->methodChosen(KioskViewModel::Method::Staff);
    QCOMPARE(m_model->screen(), Screen::StaffCheck);
    ui::StaffCheckModel* check = m_model->staffCheck();
    emit check->samePersonSeen();
    emit check->samePersonConfirmed(ui::StaffCheckModel::Reason::Other);
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Calling);
    staffTypes(6);
    QTRY_VERIFY_WITH_TIMEOUT(check->passcode()->wrongBefore(), fuseMs);
    QCOMPARE(check->passcode()->triesLeft(), 2);
    staffTypes(5);
    QTRY_COMPARE_WITH_TIMEOUT(check->stage(), ui::StaffCheckModel::Stage::Comparing, fuseMs);
    QTRY_COMPARE_WITH_TIMEOUT(check->photoState(), ui::StaffCheckModel::Photo::Missing, fuseMs);
    emit check->samePersonSeen();
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Judged);
    emit check->samePersonConfirmed(ui::StaffCheckModel::Reason::PinForgotten);
    QVERIFY(shows(Screen::Verified));
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Calling);
    QVERIFY(check->names().isEmpty());
}

void TestKioskPresenter::theNextPatientFindsNoStaffPage() {
    m_bench->staff = {{.id = QStringLiteral("desk-1"),
                       .name = QStringLiteral("受付"),
                       .passcodeHash = platform::hashPasscode(passcode).value()}};
    QVERIFY(opens());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    emit m_model->methodChosen(KioskViewModel::Method::Staff);
    staffTypes(5);
    ui::StaffCheckModel* check = m_model->staffCheck();
    QTRY_COMPARE_WITH_TIMEOUT(check->stage(), ui::StaffCheckModel::Stage::Comparing, fuseMs);
    m_bench->clock.advance(60s);  // staff went away: the page waits for staff again
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Calling);
    QVERIFY(m_bench->stack.remove());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    emit m_model->methodChosen(KioskViewModel::Method::Staff);
    QCOMPARE(check->stage(), ui::StaffCheckModel::Stage::Calling);
    QCOMPARE(check->passcode()->filled(), 0);
}

void TestKioskPresenter::helpKeepsThePlace() {
    QVERIFY(opens());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    emit m_model->methodChosen(KioskViewModel::Method::Pin);
    emit m_model->pinPad()->digitEntered(1);
    emit m_model->helpRequested();
    QCOMPARE(m_model->screen(), Screen::Help);
    emit m_model->backRequested();
    QCOMPARE(m_model->screen(), Screen::PinPad);
    QCOMPARE(m_model->pinPad()->filled(), 0);
}

void TestKioskPresenter::silenceIsAskedAboutSecondBySecond() {
    QVERIFY(opens());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    m_bench->clock.advance(30s);
    QVERIFY(m_model->moreTimeAsked());
    QCOMPARE(m_model->secondsLeft(), 20);
    m_bench->clock.advance(3s);
    QCOMPARE(m_model->secondsLeft(), 17);
    emit m_model->moreTimeRequested();
    QVERIFY(!m_model->moreTimeAsked());
    m_bench->clock.advance(30s);
    m_bench->clock.advance(20s);
    QCOMPARE(m_model->screen(), Screen::TakeCard);
    QCOMPARE(m_model->outcome(), KioskViewModel::Outcome::Cancelled);
}

void TestKioskPresenter::brokenAnchorsAreSaidBeforeAnybodyLaysACardDown() {
    m_bench->anchors = {QStringLiteral("/nowhere/ca.pem")};
    std::ignore = m_bench->startSession();
    m_presenter = std::make_unique<kiosk::KioskPresenter>(*m_bench->session, *m_model, m_failures, m_bench->clock,
                                                          QStringLiteral("ja"));
    m_presenter->refresh();
    QVERIFY(m_bench->reaches(State::OutOfService));
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::ConfigurationBroken);
    QVERIFY(!m_model->readerReady());
    QVERIFY(m_model->failureNextStep().contains(QStringLiteral("窓口")));
    QVERIFY(!m_model->failureDetail().isEmpty());
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    m_bench->letTimePass();
    QCOMPARE(m_bench->session->visit().reason, visit::Reason::ConfigurationBroken);
    QCOMPARE(m_model->screen(), Screen::Idle);
}

QTEST_GUILESS_MAIN(TestKioskPresenter)
#include "tst_kiosk_presenter.moc"
