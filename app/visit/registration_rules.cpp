// SPDX-License-Identifier: Apache-2.0
// K07: the card is good, but was never registered as insurance card. Registering changes something in the person's
// life, so it needs his explicit yes in this visit; without it the desk goes on.
#include "app/visit/turn.h"

namespace visit {

void receptionUnregistered(Turn& t) {
    if (t.v.reception != Reception::Asked) {
        return;
    }
    t.v.reception = Reception::Unregistered;
    if (t.v.state != State::Verified) {  // K06 is kept until seen
        offerRegistration(t);
    }
}

/// With an expired certificate nothing can be registered, grace or not; and only somebody who may decide for the person
/// is asked.
void offerRegistration(Turn& t) {
    if (needsJudging(t.v)) {
        judgeProxy(t);
        return;
    }
    if (t.v.card.certificate == CertificateState::Grace || !mayAnswerConsent(t.v)) {
        callDesk(t, Reason::NotRegistered);
        return;
    }
    t.v.registration = Registration::Offered;
    t.to(State::AskingToRegister);
}

void agreeToRegistration(Turn& t) {
    t.v.registration = Registration::Wanted;
    t.add(EffectKind::RegisterCard);
    t.to(State::RegisteringCard);
}

void declineRegistration(Turn& t) {
    callDesk(t, Reason::RegistrationDeclined);
}

/// The visit goes on as if it had been registered all along: the answer is the reception's as it stands now.
void cardRegistered(Turn& t) {
    t.v.registration = Registration::Done;
    t.v.reception = Reception::Asked;
    receptionAccepted(t);
}

}  // namespace visit
