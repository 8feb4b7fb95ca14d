// SPDX-License-Identifier: Apache-2.0
// K00 outside the hours: nobody is received, whoever was being received when they ended is received to the end.
#include "app/visit/turn.h"

namespace visit {

void closeHours(Turn& t) {
    t.to(State::Closed);
}

/// A reader that was plugged in again opens no door.
void stayClosed(Turn& t) {
    t.to(State::Closed);
}

/// The card is not read. It is watched like any other until it is taken, so that nobody forgets it here overnight.
void refuseWhileClosed(Turn& t) {
    if (t.v.cardPresent) {
        return;
    }
    t.v.cardPresent = true;
    t.v.help = false;
    t.add(EffectKind::BeginWithoutCard);
    showTrouble(t, Reason::FacilityClosed);
}

/// Who waited with the card on the reader for the door to open need not lay it down again.
void hoursBeganAtCard(Turn& t) {
    if (t.v.reason != Reason::FacilityClosed || !t.v.cardPresent) {
        return;
    }
    t.v.reason = Reason::None;
    t.add(EffectKind::ReadCard);
    t.add(EffectKind::RequestNonce);
    t.to(State::ReadingCard);
}

}  // namespace visit
