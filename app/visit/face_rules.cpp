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

/// With the photo still on its way the camera runs already: the person finds the place meanwhile.
void startCamera(Turn& t) {
    t.v.reason = Reason::None;
    if (t.v.reference == Reference::Ready) {
        t.add(EffectKind::StartMatch);
    }
    t.to(State::FacingCamera);
}

}  // namespace

/// What the camera says before it was told to compare belongs to nothing of now.
bool comparing(const Turn& t) {
    return t.v.reference == Reference::Ready;
}

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

void referenceSeen(Turn& t) {
    if (t.v.reference != Reference::Preparing) {
        return;
    }
    t.v.reference = Reference::Seen;
    if (t.v.state == State::PreparingFace) {
        offerMethods(t, Reason::None);
    }
}

void referenceReady(Turn& t) {
    if (t.v.reference != Reference::Preparing && t.v.reference != Reference::Seen) {
        return;
    }
    t.v.reference = Reference::Ready;
    if (t.v.state == State::PreparingFace) {
        offerMethods(t, Reason::None);
    } else if (t.v.state == State::FacingCamera) {
        t.add(EffectKind::StartMatch);
        t.rearm = true;  // the time to be compared begins now
    } else if (t.v.state == State::ChoosingMethod && t.v.reason == Reason::FaceUnavailable) {
        t.v.reason = Reason::None;  // it only took long
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
    if (comparing(t)) {
        identify(t, Method::Face);
    }
}

/// Also when nobody could be compared within the limit: that is an attempt, too.
void faceNotMatched(Turn& t) {
    if (!comparing(t)) {
        return;
    }
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

/// A photo that is still on its way after all this time is no attempt of the person: the other ways, and this one again
/// when the photo has come.
void cameraTimedOut(Turn& t) {
    if (comparing(t)) {
        faceNotMatched(t);
        return;
    }
    t.v.reference = Reference::Preparing;
    t.add(EffectKind::StopMatch);
    offerMethods(t, Reason::FaceUnavailable);
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
