// SPDX-License-Identifier: Apache-2.0
// K10: a telephone instead of the plastic card (reception-domain §6.1). It lies there for a second or two: what it says
// is used for the person who stands there, and it may be taken away at once. No face: a telephone carries no photo.
#include "app/visit/turn.h"

#include <algorithm>
#include <utility>

namespace visit {
namespace {

void forgetPhone(Turn& t) {
    t.add(EffectKind::WipePin);
    t.v.certificate = 0;
    t.v.card = {};
    t.v.insisted = false;
    t.v.pinTyped = false;
}

void lookAtPhone(Turn& t) {
    t.v.reason = Reason::None;
    t.add(EffectKind::LookAtPhone);
    t.to(State::ReadingPhone);
}

void askForPhonePin(Turn& t) {
    if (t.v.card.pinTries == 0) {
        t.v.reason = Reason::PinLocked;
        t.add(EffectKind::CallDesk).reason = Reason::PinLocked;
        t.to(State::PinLocked);
        return;
    }
    t.to(needsInsistence(t.v) ? State::WarningLastTry : State::EnteringPin);
}

void choosePhoneKind(Turn& t, PhoneKind kind) {
    t.v.phone = kind;
    if (t.v.cardPresent) {
        lookAtPhone(t);
    } else {
        t.v.reason = Reason::None;
        t.to(State::HoldingPhone);
    }
}

}  // namespace

void choosePhone(Turn& t) {
    if (t.v.phones && beginWithoutCard(t, Lane::Phone)) {
        t.add(EffectKind::RequestNonce);
        t.to(State::ChoosingPhone);
    }
}

void chooseWallet(Turn& t) {
    choosePhoneKind(t, PhoneKind::Wallet);
}

void chooseAndroid(Turn& t) {
    choosePhoneKind(t, PhoneKind::Android);
}

/// Whatever is laid there now; with the PIN typed before, the touch is all that was missing.
void phoneLaid(Turn& t) {
    t.v.cardPresent = true;
    if (std::exchange(t.v.pinTyped, false)) {
        spendTry(t);
    } else {
        lookAtPhone(t);
    }
}

/// It says by itself whether it wants a PIN, and how many tries are left; also a telephone that was laid on K00.
void phoneSeen(Turn& t) {
    t.v.lane = Lane::Phone;
    t.v.certificate = phoneTag;
    t.v.card = {};
    t.v.reason = Reason::None;
    if (t.event.flag) {
        t.v.phone = PhoneKind::Wallet;
        t.add(EffectKind::TapPhone);
        t.to(State::TappingPhone);
        return;
    }
    t.v.phone = PhoneKind::Android;
    if (t.event.tries < 0) {
        forgetPhone(t);
        showTrouble(t, Reason::PhoneUnreadable);
        return;
    }
    t.v.card.hasPin = true;
    t.v.card.pinTries = std::clamp(t.event.tries, 0, 3);
    askForPhonePin(t);
}

/// The plastic card was laid there instead: so much the better.
void cardInsteadOfPhone(Turn& t) {
    t.v.lane = Lane::Card;
    t.v.phone = PhoneKind::None;
    acceptCard(t);
}

void phoneProved(Turn& t) {
    if (t.v.lane != Lane::Phone) {
        return;
    }
    const CertificateState allowed = t.event.card.certificate;
    t.v.certificate = t.event.certificate;
    t.v.card = {};
    t.v.card.certificate = allowed;
    identify(t, Method::Phone);
}

void refusePhone(Turn& t) {
    if (t.v.lane != Lane::Phone) {
        return;
    }
    forgetPhone(t);
    if (t.event.reason == Reason::ServiceUnreachable) {
        callDesk(t, t.event.reason);
    } else {
        showTrouble(t, t.event.reason);
    }
}

/// The PIN is typed, and the telephone is not there: it is asked for, the PIN waits.
void holdForPin(Turn& t) {
    t.v.pinTyped = true;
    t.v.reason = Reason::None;
    t.to(State::HoldingPhone);
}

void backFromHolding(Turn& t) {
    t.v.reason = Reason::None;
    if (std::exchange(t.v.pinTyped, false)) {
        t.add(EffectKind::WipePin);
        t.v.insisted = false;
        askForPhonePin(t);
    } else {
        leavePhone(t);
    }
}

/// Back to the first page of K10; what the telephone said is forgotten, what was spent on it is not.
void leavePhone(Turn& t) {
    forgetPhone(t);
    t.v.reason = Reason::None;
    t.to(State::ChoosingPhone);
}

/// Taken while it was being read: held once more, a little longer. At any other time it has said all it had to say.
void phoneTaken(Turn& t) {
    t.v.cardPresent = false;
    const State s = t.v.state;
    if (s == State::ReadingPhone || s == State::TappingPhone || s == State::CheckingPin) {
        forgetPhone(t);
        t.v.reason = Reason::PhoneUnreadable;
        t.to(State::HoldingPhone);
    }
}

/// With help asked for, no PIN waits in the machine.
void forgetTypedPin(Turn& t) {
    if (t.v.pinTyped) {
        forgetPhone(t);
    }
}

}  // namespace visit
