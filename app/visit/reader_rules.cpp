// SPDX-License-Identifier: Apache-2.0
// K00 without a card reader: the desk is told, cards wait, a certificate of eligibility does not (reception-domain
// §6.8).
#include "app/visit/turn.h"

namespace visit {

/// The desk is told once; whoever holds a certificate goes on with it.
void readerLost(Turn& t) {
    const bool told = t.v.noReader == t.event.reason;
    if (t.v.noReader == Reason::ConfigurationBroken || (told && t.v.state == State::OutOfService)) {
        return;  // broken settings stay what is told, whatever the reader does
    }
    t.v.noReader = t.event.reason;
    if (!told) {
        t.add(EffectKind::CallDesk).reason = t.event.reason;
    }
    const bool paper = t.v.lane == Lane::Certificate && t.event.reason != Reason::ConfigurationBroken;
    if (paper && !leansOnTheCard(t.v)) {
        t.v.cardPresent = false;
        return;
    }
    if (t.v.cardPresent || t.v.lane != Lane::Card) {
        settle(t, t.event.reason);
        close(t);
    }
    toIdle(t);
}

void readerReady(Turn& t) {
    if (t.v.noReader == Reason::None) {
        toIdle(t);
    }
}

/// Broken settings are not mended by a reader.
void readerBack(Turn& t) {
    if (t.v.noReader != Reason::ConfigurationBroken) {
        t.v.noReader = Reason::None;
    }
}

}  // namespace visit
