// SPDX-License-Identifier: Apache-2.0
// What the screens are told, and what a press does, over a real session: card, service and records over their
// protocols.
#include "app/kiosk/kiosk_presenter.h"
#include "app/platform/log.h"
#include "app/platform/passcode.h"
#include "tests/unit/app/session/session_bench.h"

#include <QtTest>

using namespace std::chrono_literals;
using ui::KioskViewModel;
using visit::State;
using Screen = KioskViewModel::Screen;

namespace {

constexpr int fuseMs = 60'000;
constexpr std::array<std::uint8_t, 6> passcode{'4', '0', '2', '7', '1', '5'};

}  // namespace

class TestKioskPresenter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPinVisitGoesFromScreenToScreen();
    void theNextPatientFindsTheKiosksOwnAppearance();
    void textSizeChosenBeforeTheCardStays();
    void aStaffCheckGoesFromScreenToScreen();
    void theNextPatientFindsNoStaffPage();
    void helpKeepsThePlace();
    void silenceIsAskedAboutSecondBySecond();
    void brokenAnchorsAreSaidBeforeAnybodyLaysACardDown();
    void nobodyIsSentBeforeTheCameraWhoStandsThere();
    void whoIsInDoubtIsAskedToMove();

private:
    bool opens(bool withFace = false);
    bool shows(Screen screen);
    void staffTypes(int last);

    testsupport::TempFolder m_logs;
    platform::FailureTable m_failures = platform::FailureTable::load().value();
    std::unique_ptr<SessionBench> m_bench;
    std::unique_ptr<KioskViewModel> m_model;
    std::unique_ptr<kiosk::KioskPresenter> m_presenter;
};

void TestKioskPresenter::init() {
    QVERIFY(!platform::installLog({.program = QStringLiteral("tst_kiosk_presenter"), .directory = m_logs.path()}));
    m_bench = std::make_unique<SessionBench>();
    m_model = std::make_unique<KioskViewModel>();
    // As KioskWindow does.
    connect(&*m_model, &KioskViewModel::languageRequested, &*m_model, &KioskViewModel::setLanguage);
    connect(&*m_model, &KioskViewModel::textScaleRequested, &*m_model, &KioskViewModel::setTextScale);
    connect(&*m_model, &KioskViewModel::contrastRequested, &*m_model, &KioskViewModel::setContrast);
    QVERIFY(m_bench->startWorld());
}

void TestKioskPresenter::cleanup() {
    m_presenter.reset();
    m_bench.reset();
    m_model.reset();
    platform::uninstallLog();
}

bool TestKioskPresenter::opens(bool withFace) {
    if (!m_bench->startSession(withFace)) {
        return false;
    }
    m_presenter = std::make_unique<kiosk::KioskPresenter>(*m_bench->session, *m_model, m_failures, m_bench->clock,
                                                          QStringLiteral("ja"));
    m_presenter->refresh();
    return shows(Screen::Idle);
}

bool TestKioskPresenter::shows(Screen screen) {
    return QTest::qWaitFor([&] { return m_model->screen() == screen; }, fuseMs);
}

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

void TestKioskPresenter::nobodyIsSentBeforeTheCameraWhoStandsThere() {
    if (SessionBench::models().isEmpty()) {
        QSKIP("no face models are installed (packaging/models)");
    }
    using Camera = ui::CameraModel;
    m_bench->setCodeB("03030420312285");
    QVERIFY(opens(true));
    QVERIFY(m_bench->stack.place(QStringLiteral("s07")));
    QVERIFY(shows(Screen::ChooseMethod));
    emit m_model->methodChosen(KioskViewModel::Method::Face);
    QCOMPARE(m_model->screen(), Screen::Camera);
    QCOMPARE(m_model->camera()->state(), Camera::State::Starting);
    emit m_bench->session->hinted(facematch::Hint::NoFace);
    QVERIFY(m_model->camera()->state() != Camera::State::Looking);
    m_bench->clock.advance(1500ms);
    QCOMPARE(m_model->camera()->state(), Camera::State::Looking);
    QCOMPARE(m_model->camera()->hint(), Camera::Hint::NoFace);
    emit m_bench->session->hinted(facematch::Hint::TooDark);
    QCOMPARE(m_model->camera()->hint(), Camera::Hint::TooDark);
    emit m_bench->session->fillLightWanted(0.75);
    QCOMPARE(m_model->camera()->fillLight(), 0.75);
    emit m_model->otherWayRequested();
    emit m_bench->session->fillLightWanted(1);
    QCOMPARE(m_model->camera()->fillLight(), 0.0);  // the page is left: no light for the next person
}

/// The networks call s15's portrait neither live nor suspected: the kiosk asks, and gives time.
void TestKioskPresenter::whoIsInDoubtIsAskedToMove() {
    if (SessionBench::models().isEmpty()) {
        QSKIP("no face models are installed (packaging/models)");
    }
    using Camera = ui::CameraModel;
    m_bench->setCodeB("23081720337314");
    QVERIFY(opens(true));
    QVERIFY(m_bench->stack.place(QStringLiteral("s15")));
    QVERIFY(shows(Screen::ChooseMethod));
    m_bench->standBeforeCamera(QStringLiteral("s15_card.jpg"));
    emit m_model->methodChosen(KioskViewModel::Method::Face);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->camera()->state(), Camera::State::Moving, fuseMs);
    QVERIFY(m_model->camera()->live());
    for (const auto& [asked, shown] : {std::pair{facematch::StepKind::TurnLeft, Camera::Step::TurnLeft},
                                       {facematch::StepKind::TurnRight, Camera::Step::TurnRight},
                                       {facematch::StepKind::ComeCloser, Camera::Step::ComeCloser}}) {
        emit m_bench->session->stepAsked(asked);
        QCOMPARE(m_model->camera()->step(), shown);
    }
    emit m_bench->session->hinted(facematch::Hint::Turned);  // nobody is told to look straight while he turns
    QCOMPARE(m_model->camera()->state(), Camera::State::Moving);
    emit m_model->moreTimeRequested();
    QCOMPARE(int(m_bench->session->visit().extensions), 1);
    emit m_model->otherWayRequested();
    QCOMPARE(m_model->screen(), Screen::ChooseMethod);
    QVERIFY(m_model->pinOffered());
}

QTEST_GUILESS_MAIN(TestKioskPresenter)
#include "tst_kiosk_presenter.moc"
