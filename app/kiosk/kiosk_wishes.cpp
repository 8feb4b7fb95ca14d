// SPDX-License-Identifier: Apache-2.0
// What the person presses, told to the session; and the live pictures the other way.
#include "app/kiosk/kiosk_presenter.h"

namespace kiosk {
namespace {

using ui::KioskViewModel;
using visit::EventKind;

/// ui and facematch do not know each other: the same hints by the same names.
ui::CameraModel::Hint shown(facematch::Hint hint) {
    using Shown = ui::CameraModel::Hint;
    switch (hint) {
        case facematch::Hint::NoFace:
            return Shown::NoFace;
        case facematch::Hint::SeveralFaces:
            return Shown::SeveralFaces;
        case facematch::Hint::TooFar:
            return Shown::TooFar;
        case facematch::Hint::TooNear:
            return Shown::TooNear;
        case facematch::Hint::OffCentre:
            return Shown::OffCentre;
        case facematch::Hint::TooDark:
            return Shown::TooDark;
        case facematch::Hint::BackLit:
            return Shown::BackLit;
        case facematch::Hint::Turned:
            return Shown::Turned;
        case facematch::Hint::Blurred:
            return Shown::Blurred;
        case facematch::Hint::SideLit:
            return Shown::SideLit;
        case facematch::Hint::MouthCovered:
            return Shown::MouthCovered;
        case facematch::Hint::EyesCovered:
            return Shown::EyesCovered;
        case facematch::Hint::HoldStill:
            return Shown::HoldStill;
    }
    return Shown::NoFace;
}

bool cameraRuns(const visit::Visit& visit) {
    return !visit.help && (visit.state == visit::State::FacingCamera || visit.state == visit::State::MovingForCamera);
}

constexpr std::chrono::seconds languagesStayOpen{60};
constexpr std::chrono::seconds informationStaysOpen{90};  // each page is read anew

/// Nobody is sent before the camera who stands there: the first pictures may be dark, or the face not found yet.
constexpr std::chrono::milliseconds noFaceShowsAfter{1500};

EventKind chosen(KioskViewModel::Method method) {
    switch (method) {
        case KioskViewModel::Method::Face:
            return EventKind::FaceChosen;
        case KioskViewModel::Method::Pin:
            return EventKind::PinChosen;
        case KioskViewModel::Method::Staff:
            return EventKind::StaffChosen;
        case KioskViewModel::Method::None:
            break;
    }
    return EventKind::Touched;
}

}  // namespace

void KioskPresenter::listenToModel() {
    connect(&m_model, &KioskViewModel::methodChosen, this,
            [this](KioskViewModel::Method method) { want(chosen(method)); });
    connect(&m_model, &KioskViewModel::otherWayRequested, this, [this] { want(EventKind::Back); });
    connect(&m_model, &KioskViewModel::lastTryAccepted, this, [this] { want(EventKind::LastTryInsisted); });
    connect(&m_model, &KioskViewModel::retryRequested, this, &KioskPresenter::retry);
    connect(&m_model, &KioskViewModel::continueRequested, this, [this] { want(EventKind::Acknowledged); });
    connect(&m_model, &KioskViewModel::registrationAgreed, this, [this] { want(EventKind::RegistrationAgreed); });
    connect(&m_model, &KioskViewModel::registrationDeclined, this, [this] { want(EventKind::RegistrationDeclined); });
    connect(&m_model, &KioskViewModel::choiceAnswered, this,
            [this](bool yes) { m_session.want({.kind = EventKind::ChoiceAnswered, .flag = yes}); });
    connect(&m_model, &KioskViewModel::backRequested, this, [this] { want(EventKind::Back); });
    connect(&m_model, &KioskViewModel::cancelRequested, this, [this] { want(EventKind::Cancelled); });
    connect(&m_model, &KioskViewModel::helpRequested, this, [this] { want(EventKind::HelpRequested); });
    connect(&m_model, &KioskViewModel::moreTimeRequested, this, [this] { want(EventKind::MoreTime); });
    connect(&m_model, &KioskViewModel::textScaleRequested, this, [this] { want(EventKind::Touched); });
    connect(&m_model, &KioskViewModel::contrastRequested, this, [this] { want(EventKind::Touched); });
    connect(m_model.appearance(), &ui::AppearanceModel::lowRequested, this, [this] { want(EventKind::Touched); });
    connect(m_model.appearance(), &ui::AppearanceModel::leftHandedRequested, this,
            [this] { want(EventKind::Touched); });
    connect(&m_model, &KioskViewModel::appearanceChanged, this, &KioskPresenter::refresh);
    connect(&m_model, &KioskViewModel::languagesOpenChanged, this, &KioskPresenter::watchLanguages);
    connect(m_model.information(), &ui::InformationModel::changed, this, &KioskPresenter::watchInformation);
}

/// Left open by somebody who went away, the list would stand before the next one.
void KioskPresenter::watchLanguages() {
    m_languagesLeft.reset();
    if (m_model.languagesOpen()) {
        want(EventKind::Touched);
        m_languagesLeft = m_clock.startTimer(languagesStayOpen, [this] { m_model.closeLanguages(); });
    }
}

/// Whoever comes next finds K00, not what somebody else was reading.
void KioskPresenter::watchInformation() {
    m_informationLeft.reset();
    if (m_model.information()->open()) {
        m_informationLeft = m_clock.startTimer(informationStaysOpen, [this] { m_model.information()->close(); });
    }
}

void KioskPresenter::listenToPinPad() {
    ui::PinPadModel* pad = m_model.pinPad();
    connect(pad, &ui::PinPadModel::digitEntered, &m_session, &session::Session::enterDigit, Qt::DirectConnection);
    connect(pad, &ui::PinPadModel::digitErased, &m_session, &session::Session::eraseDigit, Qt::DirectConnection);
    connect(pad, &ui::PinPadModel::allErased, &m_session, &session::Session::eraseDigits, Qt::DirectConnection);
    connect(pad, &ui::PinPadModel::submitRequested, this, [this] { want(EventKind::PinEntered); });
    connect(&m_session, &session::Session::pinDigitsChanged, pad, &ui::PinPadModel::setFilled);
}

void KioskPresenter::listenToConsent() {
    ui::ConsentModel* consent = m_model.consent();
    connect(consent, &ui::ConsentModel::consentAll, this, [this] { want(EventKind::ConsentAll); });
    connect(consent, &ui::ConsentModel::consentNone, this, [this] { want(EventKind::ConsentNone); });
    connect(consent, &ui::ConsentModel::consentChoose, this, [this] { want(EventKind::ConsentChoose); });
    connect(consent, &ui::ConsentModel::consentSubmitted, this, [this] { want(EventKind::ItemsConfirmed); });
    connect(consent, &ui::ConsentModel::consentItemChanged, this, &KioskPresenter::answerItem);
}

void KioskPresenter::listenToSession() {
    connect(&m_session, &session::Session::changed, this, &KioskPresenter::refresh);
    connect(&m_session, &session::Session::preview, this, &KioskPresenter::showFrame);
    connect(&m_session, &session::Session::hinted, this, &KioskPresenter::showHint);
    connect(&m_session, &session::Session::fillLightWanted, this, [this](double level) {
        if (cameraRuns(m_session.visit())) {
            m_model.camera()->setFillLight(level);
        }
    });
    connect(&m_session, &session::Session::stepAsked, this, &KioskPresenter::showStep);
    connect(&m_session, &session::Session::preferencesReset, this, [this] {
        if (m_model.language() != m_language) {
            emit m_model.languageRequested(m_language);
        }
        m_model.setTextScale(1.0);
        m_model.setContrast(KioskViewModel::Contrast::Standard);
        m_model.appearance()->reset();
    });
}

void KioskPresenter::want(EventKind kind) {
    m_session.want({.kind = kind});
}

void KioskPresenter::retry() {
    want(m_model.screen() == Screen::Camera ? EventKind::FaceChosen : EventKind::RetryChosen);
}

void KioskPresenter::answerItem(const QString& code, ui::ConsentModel::Answer answer) {
    const std::vector<visit::ConsentItem>& items = m_session.visit().items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].code == code.toStdString()) {
            m_session.want(
                {.kind = EventKind::ItemAnswered, .item = i, .flag = answer == ui::ConsentModel::Answer::Yes});
            return;
        }
    }
}

void KioskPresenter::showFrame(const QImage& frame) {
    if (!cameraRuns(m_session.visit())) {
        return;
    }
    ui::CameraModel* camera = m_model.camera();
    camera->setFrame(frame);
    if (camera->state() == ui::CameraModel::State::Starting) {
        camera->setState(ui::CameraModel::State::Seeking);
    }
}

void KioskPresenter::showHint(facematch::Hint hint) {
    using State = ui::CameraModel::State;
    if (m_session.visit().state != visit::State::FacingCamera || m_session.visit().help) {
        return;
    }
    ui::CameraModel* camera = m_model.camera();
    const bool first = camera->state() == State::Starting || camera->state() == State::Seeking;
    const auto show = [camera, hint] {
        camera->setHint(shown(hint));
        camera->setState(hint == facematch::Hint::HoldStill ? State::Comparing : State::Looking);
    };
    m_noFace.reset();
    if (first && hint == facematch::Hint::NoFace) {
        m_noFace = m_clock.startTimer(noFaceShowsAfter, show);
        return;
    }
    show();
}

/// While a step is asked for, no hint takes its place: turned faces would be told to look straight.
void KioskPresenter::showStep(facematch::StepKind step) {
    using Step = ui::CameraModel::Step;
    if (m_session.visit().state != visit::State::MovingForCamera || m_session.visit().help) {
        return;
    }
    switch (step) {
        case facematch::StepKind::TurnLeft:
            return m_model.camera()->askFor(Step::TurnLeft);
        case facematch::StepKind::TurnRight:
            return m_model.camera()->askFor(Step::TurnRight);
        case facematch::StepKind::ComeCloser:
            return m_model.camera()->askFor(Step::ComeCloser);
        case facematch::StepKind::Blink:
            return m_model.camera()->askFor(Step::Blink);
        case facematch::StepKind::None:
            break;
    }
}

}  // namespace kiosk
