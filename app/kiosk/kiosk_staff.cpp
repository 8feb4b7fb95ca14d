// SPDX-License-Identifier: Apache-2.0
// K05 between its screen and the session: what staff presses, and how far he has come.
#include "app/kiosk/kiosk_presenter.h"

namespace kiosk {
namespace {

using session::StaffGate;
using ui::StaffCheckModel;

StaffCheckModel::Stage shown(StaffGate::Stage stage) {
    switch (stage) {
        case StaffGate::Stage::Away:
            return StaffCheckModel::Stage::Calling;
        case StaffGate::Stage::Choosing:
            return StaffCheckModel::Stage::Choosing;
        case StaffGate::Stage::Entering:
        case StaffGate::Stage::Checking:
            return StaffCheckModel::Stage::Entering;
        case StaffGate::Stage::Closed:
            return StaffCheckModel::Stage::Closed;
    }
    return StaffCheckModel::Stage::Calling;
}

session::StaffReason meant(StaffCheckModel::Reason reason) {
    using enum StaffCheckModel::Reason;
    switch (reason) {
        case FaceFailed:
            return session::StaffReason::FaceFailed;
        case PinForgotten:
            return session::StaffReason::PinForgotten;
        case CannotOperate:
            return session::StaffReason::CannotOperate;
        case NoPhoto:
            return session::StaffReason::NoPhoto;
        case Other:
            break;
    }
    return session::StaffReason::Other;
}

}  // namespace

void KioskPresenter::listenToStaffCheck() {
    StaffCheckModel* check = m_model.staffCheck();
    ui::PinPadModel* pad = check->passcode();
    StaffGate& gate = m_session.staffGate();
    connect(check, &StaffCheckModel::staffArrived, &gate, &StaffGate::arrive);
    connect(check, &StaffCheckModel::staffChosen, &gate, &StaffGate::choose);
    connect(pad, &ui::PinPadModel::digitEntered, &gate, &StaffGate::enterDigit, Qt::DirectConnection);
    connect(pad, &ui::PinPadModel::digitErased, &gate, &StaffGate::eraseDigit, Qt::DirectConnection);
    connect(pad, &ui::PinPadModel::submitRequested, &gate, &StaffGate::submit);
    connect(check, &StaffCheckModel::samePersonSeen, this, [this, check] {
        if (m_session.visit().staffGranted) {
            check->setStage(StaffCheckModel::Stage::Judged);
        }
    });
    connect(check, &StaffCheckModel::samePersonConfirmed, this,
            [this](StaffCheckModel::Reason reason) { m_session.confirmPerson(meant(reason)); });
    connect(check, &StaffCheckModel::handOverWanted, this, [this] { want(visit::EventKind::HandOverChosen); });
    connect(check, &StaffCheckModel::samePersonDenied, &m_session, &session::Session::denyPerson);
    connect(&m_session, &session::Session::staffPhoto, check, &StaffCheckModel::setPhoto);
    const auto touched = [this] { want(visit::EventKind::Touched); };
    connect(check, &StaffCheckModel::staffArrived, this, touched);
    connect(check, &StaffCheckModel::staffChosen, this, touched);
    connect(pad, &ui::PinPadModel::digitEntered, this, touched);
    connect(pad, &ui::PinPadModel::digitErased, this, touched);
    connect(check, &StaffCheckModel::samePersonSeen, this, touched);
}

void KioskPresenter::showStaffCheck(const visit::Visit& visit) {
    StaffCheckModel* check = m_model.staffCheck();
    check->setHandOverOffered(visit.help && visit::canFinishAtDesk(visit));
    if (!visit::staffStands(visit.state) || visit.help) {
        check->clear();
        return;
    }
    const StaffGate& gate = m_session.staffGate();
    ui::PinPadModel* pad = check->passcode();
    check->setStaff(gate.names(), gate.chosenName(), gate.secondsClosed());
    pad->setTriesLeft(gate.triesLeft());
    pad->setFilled(gate.digits());
    pad->setWrongBefore(gate.wrongBefore());
    pad->setChecking(gate.stage() == StaffGate::Stage::Checking);
    const bool looking =
        check->stage() == StaffCheckModel::Stage::Comparing || check->stage() == StaffCheckModel::Stage::Judged;
    if (!visit.staffGranted) {
        if (looking) {
            check->clear();  // the photo goes with the grant
        }
        check->setStage(shown(gate.stage()));
    } else if (!looking && visit.state == visit::State::StaffChecking) {
        check->setStage(StaffCheckModel::Stage::Comparing);
    }
}

}  // namespace kiosk
