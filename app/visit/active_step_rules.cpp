// SPDX-License-Identifier: Apache-2.0
// K03 when it is in doubt whether somebody stands there: turn or come closer, then compare again.
#include "app/visit/turn.h"

namespace visit {

/// A match was withheld: the person is not told why, and is offered what a person can settle.
void faceUnconfirmed(Turn& t) {
    if (!comparing(t)) {
        return;
    }
    t.v.faceAttempts = maxFaceAttempts;
    t.add(EffectKind::StopMatch);
    offerMethods(t, Reason::FaceUnconfirmed);
}

/// No match can come while a step is open: only FaceStepDone leads back to where one is taken.
void faceStepAsked(Turn& t) {
    if (comparing(t)) {
        t.to(State::MovingForCamera);
    }
}

void faceStepDone(Turn& t) {
    t.to(State::FacingCamera);
}

void moreTimeToMove(Turn& t) {
    if (t.v.extensions < t.v.allowedExtensions) {
        moreTime(t);
        t.add(EffectKind::ExtendFaceStep);
    }
}

}  // namespace visit
