// SPDX-License-Identifier: Apache-2.0
// K17: the receipt of what was answered, for whoever wants it (reception-domain §8.2). It names nobody, is kept while
// K17 is there and no longer.
#include "app/visit/turn.h"

namespace visit {

/// There is something to give a receipt of once the arrival is written and the consent question was answered.
void keepReceipt(Turn& t) {
    t.v.receipt = t.v.receipts && (t.v.consent == Consent::Given || t.v.consent == Consent::Declined);
}

void dropReceipt(Turn& t) {
    if (t.v.receipt) {
        t.v.receipt = false;
        t.add(EffectKind::WipeReceipt);
    }
}

void showReceipt(Turn& t) {
    if (t.v.receipt) {
        t.to(State::ShowingReceipt);
    }
}

void printReceipt(Turn& t) {
    if (t.v.receipt) {
        t.add(EffectKind::PrintReceipt);
        t.to(State::Done);
    }
}

void leaveReceipt(Turn& t) {
    t.to(State::Done);
}

}  // namespace visit
