// SPDX-License-Identifier: Apache-2.0
// K16, K17, K80, K82, K90 and every way out: the card back, the desk called, nothing personal left.
#include "app/visit/turn.h"

namespace visit {

/// The certificate itself says no: placing the card again changes nothing, so a human takes over.
bool isRefusal(Reason reason) {
    return reason >= Reason::CertificateExpired && reason <= Reason::CertificateDamaged;
}

/// A certificate needs no card, so what is put on the reader beside it is not its end.
bool leansOnTheCard(const Visit& v) {
    return v.lane == Lane::Card || v.state == State::ReturningCard || v.state == State::CardLeft;
}

namespace {

void forgetPerson(Visit& v) {
    v.certificate = 0;
    v.card = {};
    v.reference = Reference::None;
    v.faceAttempts = 0;
    v.pinSpent = 0;
    v.insisted = false;
    v.staffGranted = false;
    v.reception = Reception::NotAsked;
    v.registration = Registration::None;
    v.consent = Consent::NotAsked;
    v.items.clear();
    v.choices = {};
    v.help = false;
    v.leftStage = 0;
    v.field = CertificateField::Insurer;
    v.correcting = false;
    v.symbolAtDesk = false;
    v.pinTyped = false;
    v.phone = PhoneKind::None;
    v.proxy = ProxyKind::None;
    v.proxyStanding = ProxyStanding::Unknown;
    v.handedOver = false;
}

void recordForDesk(Turn& t, Reason why) {
    Effect& effect = t.add(EffectKind::RecordArrival);
    effect.method = t.v.identifiedBy;
    effect.outcome = Outcome::HandedToDesk;
    effect.reason = why;
}

bool identifiedButOpen(const Visit& v) {
    return v.identifiedBy != Method::None && v.outcome == Outcome::None;
}

}  // namespace

/// Decides how the visit ends when it is stopped here and now.
void settle(Turn& t, Reason why) {
    Visit& v = t.v;
    if (v.outcome != Outcome::None) {
        return;
    }
    v.outcomeReason = why;
    if (identifiedButOpen(v)) {
        // What is being recorded already is on its way; everything else is recorded as "to be checked at the desk".
        if (v.state != State::RecordingArrival) {
            recordForDesk(t, why);
        }
        v.outcome = Outcome::HandedToDesk;
    } else if (v.help || v.state == State::PinLocked) {
        v.outcome = Outcome::HandedToDesk;
        v.outcomeReason = v.help ? Reason::HelpAsked : Reason::PinLocked;
    } else if (v.state == State::StaffChecking && why == Reason::TimedOut) {
        v.outcome = Outcome::HandedToDesk;
        v.outcomeReason = Reason::StaffWanted;
    } else if (v.state == State::Trouble) {
        v.outcome = Outcome::Failed;
        v.outcomeReason = v.reason;
    } else {
        v.outcome = Outcome::Abandoned;
    }
}

void close(Turn& t) {
    Effect& effect = t.add(EffectKind::CloseVisit);
    effect.outcome = t.v.outcome;
    effect.reason = t.v.outcomeReason;
    effect.method = t.v.identifiedBy;
    t.add(EffectKind::WipePersonal);
    forgetPerson(t.v);
    t.v.identifiedBy = Method::None;
    t.v.cardPresent = false;
    t.v.lane = Lane::Card;
    ++t.v.id;
}

namespace {

bool speaksToDesk(const Visit& v) {
    return v.outcome == Outcome::HandedToDesk || (v.outcome == Outcome::Failed && isRefusal(v.outcomeReason));
}

/// Where a closed visit leaves the screen.
void showEnd(Turn& t, State from) {
    const bool finished = t.v.outcome == Outcome::Completed || t.v.outcome == Outcome::CompletedNoConsent;
    const bool interrupted = from != State::ReturningCard && from != State::CardLeft && from != State::Trouble;
    if (finished || speaksToDesk(t.v)) {
        t.v.reason = t.v.outcomeReason;
        t.to(State::Done);
        return;
    }
    t.v.outcome = Outcome::None;
    t.v.outcomeReason = Reason::None;
    if (interrupted) {
        t.v.reason = Reason::CardRemoved;
        t.to(State::Trouble);
    } else {
        toIdle(t);
    }
}

}  // namespace

void callDesk(Turn& t, Reason why) {
    t.add(EffectKind::StopMatch);
    t.add(EffectKind::WipePin);
    t.add(EffectKind::CallDesk).reason = why;
    if (identifiedButOpen(t.v)) {
        recordForDesk(t, why);
    }
    t.v.staffGranted = false;
    t.v.reason = why;
    t.v.outcome = Outcome::HandedToDesk;
    t.v.outcomeReason = why;
    t.to(State::CallingDesk);
}

void showTrouble(Turn& t, Reason why) {
    t.add(EffectKind::StopMatch);
    t.add(EffectKind::WipePin);
    t.v.staffGranted = false;
    if (isRefusal(why)) {
        t.add(EffectKind::CallDesk).reason = why;
    }
    t.v.reason = why;
    t.to(State::Trouble);
}

/// K16: nothing of the person is needed any more, so nothing is kept while he reaches for the card. Where there is no
/// card to take, the visit is over at once.
void giveBack(Turn& t, Outcome outcome, Reason why) {
    if (t.v.outcome == Outcome::None) {
        t.v.outcome = outcome;
        t.v.outcomeReason = why;
    }
    if (!t.v.cardPresent) {
        close(t);
        showEnd(t, State::ReturningCard);
        return;
    }
    t.add(EffectKind::WipePersonal);
    t.add(EffectKind::ReleaseCard);
    forgetPerson(t.v);
    t.v.reason = t.v.outcomeReason;
    t.to(State::ReturningCard);
}

void stop(Turn& t, Reason why) {
    switch (t.v.state) {
        case State::Idle:
        case State::Closed:
        case State::OutOfService:
        case State::ReturningCard:
        case State::CardLeft:
            return;
        case State::Done:
            toIdle(t);
            return;
        default:
            break;
    }
    if (!t.v.cardPresent && t.v.lane == Lane::Card) {
        toIdle(t);
        return;
    }
    settle(t, why);
    giveBack(t, t.v.outcome, t.v.outcomeReason);
}

void cancel(Turn& t) {
    stop(t, Reason::Cancelled);
}

void toIdle(Turn& t) {
    dropReceipt(t);
    t.add(EffectKind::ResetPreferences);  // the next one is somebody else
    t.v.help = false;
    t.v.reason = t.v.noReader;
    t.v.outcome = Outcome::None;
    t.v.outcomeReason = Reason::None;
    t.to(t.v.noReader == Reason::None ? State::Idle : State::OutOfService);
}

void cardRemoved(Turn& t) {
    if (!t.v.cardPresent) {
        return;
    }
    if (!leansOnTheCard(t.v)) {
        phoneTaken(t);
        return;
    }
    const State from = t.v.state;
    settle(t, t.v.identifiedBy == Method::None ? Reason::CardRemoved : Reason::TakenEarly);
    close(t);
    showEnd(t, from);
}

/// K90 over any screen: the desk is called, the place is kept, secrets and camera are not.
void requestHelp(Turn& t) {
    if (t.v.help || t.v.state == State::CallingDesk) {
        return;
    }
    t.v.help = true;
    t.v.warned = false;
    forgetTypedPin(t);
    t.v.staffGranted = false;
    t.rearm = true;
    t.add(EffectKind::CallDesk).reason = t.v.reason == Reason::None ? Reason::HelpAsked : t.v.reason;
    if (t.v.state == State::ShowingReceipt) {
        t.v.state = State::Done;
    }
    if (t.v.state == State::Done) {
        dropReceipt(t);  // help may last: nothing waits for it
    } else if (t.v.state == State::FacingCamera || t.v.state == State::MovingForCamera) {
        t.add(EffectKind::StopMatch);
        t.v.state = State::ChoosingMethod;
    } else if (t.v.state == State::HoldingPaper) {
        t.add(EffectKind::StopWatching);
        t.v.certificate = 0;
        t.v.state = State::ShowingPapers;
    } else if (t.v.state == State::EnteringPin) {
        t.add(EffectKind::WipePin);
    }
}

/// What the person and the clock may do while K90 lies over the state; everything else goes on below it.
void endHelp(Turn& t) {
    if (t.event.kind == EventKind::Back || t.event.kind == EventKind::Acknowledged) {
        t.v.help = false;
        t.rearm = true;
        if (t.v.state == State::Done) {
            toIdle(t);
        }
    } else if (t.event.kind == EventKind::HandOverChosen) {
        handOver(t);
    } else if (t.event.kind == EventKind::Cancelled || t.event.kind == EventKind::DeadlinePassed) {
        stop(t, Reason::HelpAsked);
        t.v.help = false;
        t.rearm = true;
    }
}

void moreTime(Turn& t) {
    if (waitsForPerson(t.v.state) && t.v.extensions < t.v.allowedExtensions) {
        ++t.v.extensions;
        t.v.warned = false;
        t.rearm = true;
    }
}

void touched(Turn& t) {
    if (waitsForPerson(t.v.state)) {
        t.v.warned = false;
        t.rearm = true;
    }
}

}  // namespace visit
