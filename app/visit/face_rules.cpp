// SPDX-License-Identifier: Apache-2.0
// K02, K03: the card's photograph as reference, the camera, and what a comparison leads to (reception-domain §4.1).
#include "app/visit/turn.h"

#include <algorithm>

namespace visit {
namespace {

void countFaceAttempt(Turn& t) {
    t.v.faceAttempts = static_cast<std::uint8_t>(std::min<int>(t.v.faceAttempts + 1, maxFaceAttempts));
}

bool atCamera(const Turn& t) {
    return t.v.state == State::FacingCamera || t.v.state == State::MovingForCamera ||
           t.v.state == State::OfferingFaceRetry;
}

void startCamera(Turn& t) {
    t.v.reason = Reason::None;
    t.add(EffectKind::StartMatch);
    t.to(State::FacingCamera);
}

}  // namespace

/// K02, K80: the card was laid straight, the tray camera looks once more. Nothing of code B was spent on a front that
/// could not be read.
void lookAgain(Turn& t) {
    if (!canLookAgain(t.v)) {
        return;
    }
    t.v.reason = Reason::None;
    t.v.reference = Reference::Preparing;
    t.add(EffectKind::PrepareReference);
    t.to(State::PreparingFace);
}

void chooseFace(Turn& t) {
    if (!offers(t.v).face) {
        return;
    }
    t.add(EffectKind::WipePin);
    t.v.insisted = false;
    startCamera(t);
}

void referenceReady(Turn& t) {
    if (t.v.reference != Reference::Preparing) {
        return;
    }
    t.v.reference = Reference::Ready;
    if (t.v.state == State::PreparingFace) {
        offerMethods(t, Reason::None);
    }
}

void referenceFailed(Turn& t) {
    if (t.v.reference == Reference::None) {
        return;
    }
    t.v.reference = Reference::None;
    const Reason why = t.event.reason == Reason::FrontUnreadable ? t.event.reason : Reason::FaceUnavailable;
    if (t.v.state == State::PreparingFace) {
        offerMethods(t, why);
    } else if (atCamera(t) || (t.v.state == State::ChoosingMethod && !offers(t.v).any())) {
        t.add(EffectKind::StopMatch);
        offerMethods(t, why);
    } else if (t.v.state == State::ChoosingMethod) {
        t.v.reason = why;  // the page stays and says why one of its ways has gone
    }
}

void faceMatched(Turn& t) {
    identify(t, Method::Face);
}

/// Also when nobody could be compared within the limit: that is an attempt, too.
void faceNotMatched(Turn& t) {
    countFaceAttempt(t);
    if (t.v.faceAttempts == 1) {
        t.add(EffectKind::StartMatch);
        t.to(State::FacingCamera);
        return;
    }
    t.add(EffectKind::StopMatch);
    t.v.reason = Reason::FaceNotMatched;
    if (t.v.faceAttempts < maxFaceAttempts) {
        t.to(State::OfferingFaceRetry);
    } else {
        offerMethods(t, Reason::FaceNotMatched);
    }
}

void faceFailed(Turn& t) {
    t.v.faceAttempts = maxFaceAttempts;
    t.add(EffectKind::StopMatch);
    offerMethods(t, Reason::FaceUnavailable);
}

void faceDevicesChanged(Turn& t) {
    t.v.faceDevices = t.event.flag;
    const bool stranded = t.v.state == State::ChoosingMethod && !offers(t.v).any();
    if (!t.v.faceDevices && (atCamera(t) || stranded)) {
        t.add(EffectKind::StopMatch);
        offerMethods(t, Reason::FaceUnavailable);
    }
}

}  // namespace visit
