// SPDX-License-Identifier: Apache-2.0
// K01 to K06: the card, the ways to identify, and what each of them may do (reception-domain §4).
#include "app/visit/turn.h"

#include <algorithm>

namespace visit {
namespace {

/// Once identified, only what the certificate allows is still needed of the card.
void forgetWays(Visit& v) {
    const CertificateState allowed = v.card.certificate;
    v.card = {};
    v.card.certificate = allowed;
    v.reference = Reference::None;
    v.faceAttempts = 0;
    v.pinSpent = 0;
    v.insisted = false;
    v.staffGranted = false;
}

}  // namespace

/// Identified: from here on only what the certificate allows is needed of the card.
void identify(Turn& t, Method method) {
    t.v.identifiedBy = method;
    forgetWays(t.v);
    t.v.reason = Reason::None;
    t.v.reception = Reception::Asked;
    t.add(EffectKind::StopMatch);
    t.add(EffectKind::WipePin);
    t.add(EffectKind::Receive).method = method;
    t.to(State::Verified);
}

void beginVisit(Turn& t) {
    if (t.v.cardPresent || t.v.reason == Reason::ConfigurationBroken) {
        return;
    }
    if (t.v.lane != Lane::Card) {
        settle(t, Reason::Cancelled);  // the card is the better way in, and another visit
        close(t);
    }
    dropReceipt(t);
    if (t.v.state == State::Done || t.v.state == State::ShowingReceipt) {
        t.add(EffectKind::ResetPreferences);  // the next one, without a K00 between
    }
    t.v.cardPresent = true;
    t.v.help = false;
    t.v.reason = Reason::None;
    t.v.outcome = Outcome::None;
    t.v.outcomeReason = Reason::None;
    t.add(EffectKind::ReadCard);
    t.add(EffectKind::RequestNonce);
    t.to(State::ReadingCard);
}

void acceptCard(Turn& t) {
    t.v.certificate = t.event.certificate;
    t.v.card = t.event.card;
    if (!t.v.card.hasPin) {
        t.v.card.pinTries.reset();
    }
    if (t.v.faceDevices && t.v.card.hasPhoto) {
        t.v.reference = Reference::Preparing;
        t.add(EffectKind::PrepareReference);
        t.to(State::PreparingFace);
        return;
    }
    offerMethods(t, Reason::None);
}

void refuseCard(Turn& t) {
    showTrouble(t, t.event.reason);
}

/// K80: the card still lies there. A certificate that says no is not asked twice, and what had begun begins anew with
/// the card placed again.
void readAgain(Turn& t) {
    if (canLookAgain(t.v)) {
        lookAgain(t);
        return;
    }
    if (t.v.lane == Lane::Phone && !isRefusal(t.v.reason)) {
        leavePhone(t);
        return;
    }
    const bool closed = t.v.reason == Reason::FacilityClosed;
    if (!t.v.cardPresent || t.v.certificate != 0 || isRefusal(t.v.reason) || closed) {
        cancel(t);
        return;
    }
    t.v.reason = Reason::None;
    t.add(EffectKind::ReadCard);
    t.add(EffectKind::RequestNonce);
    t.to(State::ReadingCard);
}

/// K02, or what stands in its place when nothing can be offered.
void offerMethods(Turn& t, Reason why) {
    t.v.insisted = false;
    if (offers(t.v).any()) {
        t.v.reason = why;
        t.to(State::ChoosingMethod);
        return;
    }
    if (t.v.card.hasPin && t.v.card.pinTries == 0) {
        t.v.reason = Reason::PinLocked;
        t.add(EffectKind::CallDesk).reason = Reason::PinLocked;
        t.to(State::PinLocked);
        return;
    }
    if (why == Reason::FrontUnreadable) {
        showTrouble(t, why);  // laid down again, the card still lets its owner in
        return;
    }
    callDesk(t, why == Reason::None ? Reason::NoMethod : why);
}

void leaveForChoosing(Turn& t) {
    if (t.v.lane == Lane::Phone) {
        leavePhone(t);
        return;
    }
    t.v.staffGranted = false;
    t.add(EffectKind::StopMatch);
    t.add(EffectKind::WipePin);
    offerMethods(t, Reason::None);
}

void leavePinLocked(Turn& t) {
    if (offers(t.v).any()) {
        offerMethods(t, Reason::PinLocked);
    } else {
        giveBack(t, Outcome::HandedToDesk, Reason::PinLocked);
    }
}

void choosePin(Turn& t) {
    if (!offers(t.v).pin) {
        return;
    }
    t.add(EffectKind::StopMatch);
    t.v.reason = Reason::None;
    t.to(needsInsistence(t.v) ? State::WarningLastTry : State::EnteringPin);
}

void chooseStaff(Turn& t) {
    if (!offers(t.v).staff) {
        return;
    }
    t.add(EffectKind::StopMatch);
    t.add(EffectKind::WipePin);
    t.v.insisted = false;
    t.v.reason = Reason::None;
    t.add(EffectKind::CallDesk).reason = Reason::StaffWanted;
    t.to(State::StaffChecking);
}

void insistOnLastTry(Turn& t) {
    t.v.insisted = true;
    t.to(State::EnteringPin);
}

/// A try without the explicit choice is never the last one (design §3, property 2).
void enterPin(Turn& t) {
    if (needsInsistence(t.v) && !t.v.insisted) {
        t.add(EffectKind::WipePin);
        t.to(State::WarningLastTry);
        return;
    }
    if (t.v.lane == Lane::Phone && !t.v.cardPresent) {
        holdForPin(t);
        return;
    }
    spendTry(t);
}

/// The only place that spends a try.
void spendTry(Turn& t) {
    t.add(EffectKind::VerifyPin).lastTryAccepted = t.v.insisted;
    t.v.insisted = false;
    t.v.pinSpent = static_cast<std::uint8_t>(std::min(t.v.pinSpent + 1, 2));
    t.to(State::CheckingPin);
}

/// A telephone is known by its certificate, which comes with the signature: see phoneProved.
void pinVerified(Turn& t) {
    if (t.v.lane == Lane::Card) {
        identify(t, Method::Pin);
    }
}

void pinWrong(Turn& t) {
    t.v.card.pinTries = std::clamp(t.event.tries, 0, 3);
    if (t.v.card.pinTries == 0) {
        t.v.reason = Reason::PinLocked;
        t.add(EffectKind::CallDesk).reason = Reason::PinLocked;
        t.to(State::PinLocked);
        return;
    }
    t.to(needsInsistence(t.v) ? State::WarningLastTry : State::EnteringPin);
}

void pinFailed(Turn& t) {
    showTrouble(t, t.event.reason == Reason::None ? Reason::CardUnreadable : t.event.reason);
}

/// A grant is good for the visit it names, and only while K05 is shown: whatever leaves that page ends it, so there is
/// no mode to forget, and nobody but the one who proved himself finds its keys (reception-domain §4.3).
void staffGranted(Turn& t) {
    if (t.v.help || t.v.staffGranted) {
        return;
    }
    t.v.staffGranted = true;
    t.v.warned = false;
    t.rearm = true;
    if (t.v.state == State::StaffChecking) {
        t.add(EffectKind::ShowCardPhoto);
    }
}

void staffConfirmed(Turn& t) {
    if (t.v.staffGranted) {
        identify(t, Method::Staff);
    }
}

void staffDeclined(Turn& t) {
    if (t.v.staffGranted) {
        callDesk(t, Reason::StaffDeclined);
    }
}

}  // namespace visit
