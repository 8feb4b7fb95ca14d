// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/kiosk_presenter.h"

#include "app/kiosk/kiosk_words.h"
#include "app/visit/card_words.h"

#include <QTimeZone>

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using ui::KioskViewModel;

/// Shorter waits would only flicker; every wait above one second shows (reception-domain §2.1).
constexpr auto waitShowsAfter = 400ms;
constexpr int secondsAfterWarning = 20;

bool atCamera(visit::State state) {
    return state == visit::State::FacingCamera || state == visit::State::MovingForCamera ||
           state == visit::State::OfferingFaceRetry;
}

bool delivering(visit::State state) {
    return state == visit::State::SendingConsents || state == visit::State::FetchingResult ||
           state == visit::State::RecordingArrival;
}

/// States in which going back would mean something.
bool backMakesSense(const visit::Visit& visit) {
    using enum visit::State;
    const bool last = visit::isAtRest(visit.state) || visit.state == ReturningCard || visit.state == CardLeft;
    if (visit.state == CallingDesk) {
        return false;  // this machine cannot go on
    }
    return visit.help || !(last || visit::isBusy(visit) || visit.state == Verified) || visit.state == FacingCamera ||
           visit.state == ReadingCard || visit.state == PreparingFace;
}

}  // namespace

KioskPresenter::KioskPresenter(session::Session& session, KioskViewModel& model, const platform::FailureTable& failures,
                               platform::Clock& clock, QString language, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_model(model),
      m_failures(failures),
      m_clock(clock),
      m_language(std::move(language)) {
    listenToModel();
    listenToPinPad();
    listenToConsent();
    listenToReceipt();
    listenToStaffCheck();
    listenToCertificate();
    listenToPhone();
    listenToProxy();
    listenToSession();
}

void KioskPresenter::refresh() {
    const visit::Visit& visit = m_session.visit();
    if (visit.id != m_shown || visit.state == visit::State::Idle || visit.state == visit::State::Closed) {
        m_shown = visit.id;
        m_model.forgetPerson();
    }
    showMethods(visit);
    showFailure(visit);
    showPinPad(visit);
    showCamera(visit);
    showStaffCheck(visit);
    showCertificate(visit);
    showPhone(visit);
    showProxy(visit);
    showConsent(visit);
    showOutcome(visit);
    showReceipt(visit);
    m_model.lobby()->setClosed(visit.state == visit::State::Closed || visit.reason == visit::Reason::FacilityClosed);
    m_model.lobby()->setTicket(m_session.ticket());
    m_model.setBackOffered(backMakesSense(visit));
    m_model.setScreen(screenOf(visit));
    showWait(visit);
    showMoreTime(visit);
}

KioskPresenter::Screen KioskPresenter::screenOf(const visit::Visit& visit) const {
    if (visit.help) {
        return Screen::Help;
    }
    if (visit.state == visit::State::WarningLastTry) {
        return Screen::LastTryWarning;
    }
    if (const auto phone = phoneScreen(visit)) {
        return *phone;
    }
    if (const auto proxy = proxyScreen(visit)) {
        return *proxy;
    }
    if (const auto paper = certificateScreen(visit)) {
        return *paper;
    }
    if (visit.state == visit::State::ShowingReceipt) {
        return Screen::Receipt;
    }
    if (delivering(visit.state)) {
        // The page the person answered on stays until all is done.
        const bool asked = m_model.screen() >= Screen::Consent && m_model.screen() <= Screen::IssueForm;
        return asked ? m_model.screen() : Screen::Verified;
    }
    static constexpr std::array screens{
        Screen::Idle,       Screen::Reading,  Screen::ChooseMethod, Screen::Camera,     Screen::PinPad,
        Screen::StaffCheck, Screen::Verified, Screen::Registration, Screen::Consent,    Screen::ConsentItems,
        Screen::PhoneHold,  Screen::Disease,  Screen::Subsidies,    Screen::IssueForm,  Screen::Notice,
        Screen::Papers,     Screen::TakeCard, Screen::Done,         Screen::CannotRead, Screen::PinLocked,
        Screen::CardLeft,   Screen::Help,
    };
    static_assert(screens.size() == static_cast<std::size_t>(visit::Screen::K90) + 1);
    return screens.at(static_cast<std::size_t>(visit::screen(visit)));
}

void KioskPresenter::showMethods(const visit::Visit& visit) {
    const visit::Offers offers = visit::offers(visit);
    KioskViewModel::Methods methods;
    methods.setFlag(KioskViewModel::Method::Face, offers.face);
    methods.setFlag(KioskViewModel::Method::Pin, offers.pin);
    methods.setFlag(KioskViewModel::Method::Staff, offers.staff);
    m_model.setOfferedMethods(methods);
    m_model.setReaderReady(visit.state != visit::State::OutOfService);
    m_model.setCertificateOffered(visit.reason != visit::Reason::ConfigurationBroken);
}

void KioskPresenter::showFailure(const visit::Visit& visit) {
    if (visit.reason == visit::Reason::None) {
        m_model.setFailure({});
        return;
    }
    // Where another way or the desk takes over, the person reads what to do now; what exactly broke is for those who
    // mend it.
    const bool broken = visit.reason == visit::Reason::ConfigurationBroken;
    const bool otherWay = visit.state == visit::State::CallingDesk || visit.reason == visit::Reason::FaceUnavailable;
    const std::string precise = m_session.failureCode().toStdString();
    const std::string code = broken || otherWay ? std::string(name(visit.reason)) : precise;
    const platform::FailureText text = m_failures.text(code, m_model.language());
    ui::FailureText shown{.title = KioskWords::titleOf(visit.reason), .cause = text.cause, .nextStep = text.next};
    if (visit::speaksOfNoCard(visit)) {
        shown.nextStep = KioskWords::nextWithoutCard();
    }
    if (broken) {
        const platform::FailureText mend = m_failures.text(precise, m_model.language());
        shown.detail = mend.cause + QLatin1Char(' ') + mend.next;
    }
    m_model.setFailure(shown, visit::canLookAgain(visit));
}

void KioskPresenter::showWait(const visit::Visit& visit) {
    const QString text = visit.help ? QString() : KioskWords::waitOf(visit.state);
    if (text.isEmpty()) {
        m_waitTimer.reset();
        m_model.endWait();
    } else if (m_model.waiting() || visit::screen(visit) == visit::Screen::K01) {
        m_model.startWait(text);
    } else if (!m_waitTimer || m_waitingIn != visit.state) {
        m_waitTimer = m_clock.startTimer(waitShowsAfter, [this, text] { m_model.startWait(text); });
    }
    m_waitingIn = visit.state;
}

void KioskPresenter::showMoreTime(const visit::Visit& visit) {
    if (!visit.warned || visit.help) {
        m_countDown.reset();
        m_model.endMoreTime();
    } else if (!m_model.moreTimeAsked()) {
        countDown(secondsAfterWarning);
    }
}

void KioskPresenter::countDown(int seconds) {
    m_model.askMoreTime(seconds);
    if (seconds > 1) {
        m_countDown = m_clock.startTimer(1s, [this, seconds] { countDown(seconds - 1); });
    }
}

void KioskPresenter::showPinPad(const visit::Visit& visit) {
    ui::PinPadModel* pad = m_model.pinPad();
    pad->setTriesLeft(visit.card.pinTries.value_or(-1));
    pad->setFilled(m_session.pinDigits());
    pad->setChecking(visit.state == visit::State::CheckingPin);
    if (visit.state != visit::State::CheckingPin) {
        pad->setWrongBefore(visit.pinSpent > 0);
    }
}

void KioskPresenter::showCamera(const visit::Visit& visit) {
    using State = ui::CameraModel::State;
    ui::CameraModel* camera = m_model.camera();
    if (visit.state != visit::State::FacingCamera || visit.help) {
        m_noFace.reset();
    }
    if (visit.help || !atCamera(visit.state)) {
        if (visit.state == visit::State::Verified && visit.identifiedBy == visit::Method::Face) {
            camera->setState(State::Matched);
        } else {
            camera->clear();
        }
    } else if (visit.state == visit::State::OfferingFaceRetry) {
        camera->setState(State::TryAgain, visit::offers(visit).face);
    } else if (visit.state == visit::State::FacingCamera &&
               (camera->state() == State::TryAgain || camera->state() == State::Matched ||
                camera->state() == State::Moving)) {
        camera->setState(camera->live() ? State::Seeking : State::Starting);
    }
}

void KioskPresenter::showConsent(const visit::Visit& visit) {
    using Answer = ui::ConsentModel::Answer;
    ui::ConsentModel* consent = m_model.consent();
    if (visit.state == visit::State::AskingDisease) {
        // One answer goes out for both pages, so one hash stands for the words of both.
        std::vector<visit::ConsentItem> read = visit.items;
        read.push_back({.code = session::specificDisease.toStdString()});
        m_session.setConsentWording(m_consentTexts.hash(read, m_model.language()), m_model.language());
    }
    if (visit.items.empty()) {
        return;
    }
    consent->setItems(m_consentTexts.items(visit.items, m_model.language()));
    for (const visit::ConsentItem& item : visit.items) {
        const Answer answer = item.answer == visit::Answer::Yes  ? Answer::Yes
                              : item.answer == visit::Answer::No ? Answer::No
                                                                 : Answer::Unset;
        consent->setAnswer(QString::fromStdString(item.code), answer);
    }
    if (visit.state == visit::State::AskingConsent) {
        const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count());
        consent->setUntil(KioskWords::consentUntil(now));
        m_session.setConsentWording(m_consentTexts.hash(visit.items, m_model.language()), m_model.language());
    }
}

void KioskPresenter::showOutcome(const visit::Visit& visit) {
    using Outcome = KioskViewModel::Outcome;
    if (visit.state == visit::State::ShowingNotice) {
        QList<ui::Notice> notices =
            KioskWords::noticesOf(visit.card.certificate, m_session.certificateEnds().toLocalTime());
        if (visit::leavesConsentToPerson(visit)) {
            notices.prepend(KioskWords::consentLeft());
        }
        m_model.notice()->setNotices(notices);
    }
    if (visit.outcomeReason == visit::Reason::FacilityClosed) {
        m_model.setOutcome(Outcome::Cancelled);  // nobody is at the desk to speak to
        return;
    }
    switch (visit.outcome) {
        case visit::Outcome::Completed:
        case visit::Outcome::CompletedNoConsent:
            m_model.setOutcome(Outcome::Accepted);
            return;
        case visit::Outcome::HandedToDesk:
        case visit::Outcome::Failed:
            m_model.setOutcome(Outcome::SpeakToReception);
            return;
        case visit::Outcome::None:
        case visit::Outcome::Abandoned:
            m_model.setOutcome(Outcome::Cancelled);
            return;
    }
}

}  // namespace kiosk
