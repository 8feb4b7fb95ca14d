// SPDX-License-Identifier: Apache-2.0
// What happens when a time limit passes (reception-domain §2.2).
#include "app/visit/turn.h"

namespace visit {
namespace {

void silence(Turn& t) {
    if (t.v.warned) {
        stop(t, Reason::TimedOut);
        return;
    }
    t.v.warned = true;
    t.rearm = true;
    t.add(EffectKind::AskStillThere);
}

/// Staff who went away must not leave the key 「ご本人です」 to somebody else: the grant ends, the waiting goes on.
void staffSilence(Turn& t) {
    if (!t.v.staffGranted) {
        silence(t);
        return;
    }
    t.v.staffGranted = false;
    t.rearm = true;
}

void cardStillThere(Turn& t) {
    if (t.v.leftStage < 3) {
        ++t.v.leftStage;
    }
    t.add(EffectKind::AlertCardLeft).stage = t.v.leftStage;
    if (t.v.leftStage == 3) {
        t.add(EffectKind::CallDesk).reason = Reason::TimedOut;
    }
    t.to(t.v.leftStage >= 2 ? State::CardLeft : State::ReturningCard);
}

}  // namespace

void deadlinePassed(Turn& t) {
    switch (t.v.state) {
        case State::Idle:
        case State::Closed:
            t.add(EffectKind::ResetPreferences);
            t.rearm = true;
            return;
        case State::OutOfService:
            t.add(EffectKind::RetryReader);
            t.rearm = true;
            return;
        case State::ReadingCard:
        case State::CheckingPin:
            showTrouble(t, Reason::CardUnreadable);
            return;
        case State::PreparingFace:
            offerMethods(t, Reason::None);
            return;
        case State::FacingCamera:
            cameraTimedOut(t);
            return;
        case State::Verified:
        case State::AwaitingReception:
            leaveVerified(t);
            return;
        case State::RegisteringCard:
            callDesk(t, Reason::RegistrationUnanswered);
            return;
        case State::SendingConsents:
            callDesk(t, Reason::ConsentUndelivered);
            return;
        case State::FetchingResult:
            callDesk(t, Reason::ResultUndelivered);
            return;
        case State::RecordingArrival:
            callDesk(t, Reason::ArrivalUnrecorded);
            return;
        case State::ReadingPhone:
        case State::TappingPhone:
            showTrouble(t, Reason::PhoneUnreadable);
            return;
        case State::AskingByCertificate:
            callDesk(t, Reason::CertificateUnasked);
            return;
        case State::JudgingProxy:
            askDeskAboutProxy(t);
            return;
        case State::StaffChecking:
        case State::ConfirmingProxy:
            staffSilence(t);
            return;
        case State::ReturningCard:
        case State::CardLeft:
            cardStillThere(t);
            return;
        case State::CallingDesk:
        case State::Trouble:
        case State::Done:
            stop(t, Reason::TimedOut);
            return;
        default:
            silence(t);
    }
}

}  // namespace visit
