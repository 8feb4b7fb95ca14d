// SPDX-License-Identifier: Apache-2.0
// K03: what the camera page is told of hints, light and active steps.
#include "tests/unit/app/kiosk/presenter_bench.h"

using namespace std::chrono_literals;
using ui::KioskViewModel;
using Screen = KioskViewModel::Screen;

class TestKioskCamera : public PresenterBench {
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void nobodyIsSentBeforeTheCameraWhoStandsThere();
    void whoIsInDoubtIsAskedToMove();
};

void TestKioskCamera::nobodyIsSentBeforeTheCameraWhoStandsThere() {
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
void TestKioskCamera::whoIsInDoubtIsAskedToMove() {
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
                                       {facematch::StepKind::ComeCloser, Camera::Step::ComeCloser},
                                       {facematch::StepKind::Blink, Camera::Step::Blink}}) {
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

QTEST_GUILESS_MAIN(TestKioskCamera)
#include "tst_kiosk_camera.moc"
