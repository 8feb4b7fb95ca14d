// SPDX-License-Identifier: Apache-2.0
// K06 to K14: the service's answer, the consent question, the result for the chart computer and the arrival.
#include "app/visit/turn.h"

#include <algorithm>

namespace visit {
namespace {

void setItems(Turn& t, const std::vector<std::string>& codes) {
    t.v.items.clear();
    for (const std::string& code : codes) {
        t.v.items.push_back({.code = code});
    }
}

void askConsent(Turn& t) {
    t.to(State::AskingConsent);
}

/// The consent question is answered: the other questions, as soon as it is known which apply.
void consentAnswered(Turn& t) {
    if (t.v.reception == Reception::Accepted) {
        askNext(t);
    } else {
        t.to(State::AwaitingReception);
    }
}

void continueAfterReception(Turn& t) {
    if (needsJudging(t.v)) {
        judgeProxy(t);
        return;
    }
    const bool answered = t.v.consent == Consent::Given || t.v.consent == Consent::Declined;
    const bool grace = t.v.card.certificate == CertificateState::Grace;
    if (!answered && !grace && !t.v.items.empty() && mayAnswerConsent(t.v)) {
        askConsent(t);
        return;
    }
    if (!answered) {
        t.v.consent = Consent::Skipped;
    }
    askNext(t);
}

Outcome outcomeOf(const Visit& v) {
    if (v.handedOver) {
        return Outcome::HandedToDesk;
    }
    return v.consent == Consent::Given ? Outcome::Completed : Outcome::CompletedNoConsent;
}

void answerAll(Turn& t, Answer answer) {
    for (ConsentItem& item : t.v.items) {
        item.answer = answer;
    }
    t.v.consent = answer == Answer::Yes ? Consent::Given : Consent::Declined;
    consentAnswered(t);
}

}  // namespace

void receptionAccepted(Turn& t) {
    if (t.v.reception != Reception::Asked) {
        return;
    }
    t.v.reception = Reception::Accepted;
    openChoices(t);
    if (t.v.state == State::Verified) {
        setItems(t, t.event.items);
    } else if (t.v.state == State::AwaitingReception || t.v.state == State::RegisteringCard) {
        if (t.v.consent == Consent::NotAsked) {
            setItems(t, t.event.items);
        }
        continueAfterReception(t);
    }
}

void receptionRefused(Turn& t) {
    if (t.v.reception == Reception::Asked) {
        callDesk(t, t.event.reason);
    }
}

/// K06 has been seen (or the wait is over): go on with what is known.
void leaveVerified(Turn& t) {
    if (t.v.reception == Reception::Accepted) {
        continueAfterReception(t);
    } else if (t.v.reception == Reception::Unregistered) {
        offerRegistration(t);
    } else if (t.v.state == State::Verified) {
        t.to(State::AwaitingReception);
    } else if (t.v.consent == Consent::NotAsked && t.v.card.certificate != CertificateState::Grace &&
               t.v.proxy == ProxyKind::None) {
        // reception-domain §2.2: after ten seconds the person goes on; the answer arrives meanwhile. What a proxy may
        // be asked is not known before the answer.
        setItems(t, t.v.defaultItems);
        askConsent(t);
    } else {
        callDesk(t, Reason::ServiceSlow);
    }
}

void consentAll(Turn& t) {
    answerAll(t, Answer::Yes);
}

void consentNone(Turn& t) {
    answerAll(t, Answer::No);
}

void chooseItems(Turn& t) {
    t.to(State::ChoosingItems);
}

void answerItem(Turn& t) {
    if (t.event.item < t.v.items.size()) {
        t.v.items[t.event.item].answer = t.event.flag ? Answer::Yes : Answer::No;
        t.to(State::ChoosingItems);
    }
}

void confirmItems(Turn& t) {
    const auto answered = [](Answer answer) {
        return [answer](const ConsentItem& item) { return item.answer == answer; };
    };
    if (std::ranges::any_of(t.v.items, answered(Answer::Unset))) {
        return;
    }
    t.v.consent = std::ranges::any_of(t.v.items, answered(Answer::Yes)) ? Consent::Given : Consent::Declined;
    consentAnswered(t);
}

void backToConsent(Turn& t) {
    t.to(State::AskingConsent);
}

/// Back from a later question: what was answered is asked anew, with nothing preset.
void askConsentAgain(Turn& t) {
    for (ConsentItem& item : t.v.items) {
        item.answer = Answer::Unset;
    }
    t.v.consent = Consent::NotAsked;
    askConsent(t);
}

/// Every question that applies is answered; only what was asked is sent.
void deliverAnswers(Turn& t) {
    if (t.v.consent == Consent::Skipped && t.v.choices == Choices{}) {
        fetchResult(t);
        return;
    }
    t.add(EffectKind::SendConsents);
    t.to(State::SendingConsents);
}

/// Medical items only with consent given by the person identified in this visit (design §3, property 1).
void fetchResult(Turn& t) {
    const bool allowed = t.v.identifiedBy != Method::None && t.v.consent == Consent::Given &&
                         t.v.card.certificate != CertificateState::Grace;
    t.add(EffectKind::FetchResult).withHistory = allowed;
    t.to(State::FetchingResult);
}

void recordArrival(Turn& t) {
    Effect& effect = t.add(EffectKind::RecordArrival);
    effect.method = t.v.identifiedBy;
    effect.outcome = outcomeOf(t.v);
    effect.reason = t.v.handedOver ? Reason::HelpAsked : Reason::None;
    t.to(State::RecordingArrival);
}

void arrivalRecorded(Turn& t) {
    keepReceipt(t);
    if (t.v.handedOver) {
        giveBack(t, outcomeOf(t.v), Reason::HelpAsked);
        return;
    }
    t.v.outcome = outcomeOf(t.v);
    if (t.v.card.certificate == CertificateState::Valid && !leavesConsentToPerson(t.v)) {
        giveBack(t, t.v.outcome, Reason::None);
    } else {
        t.to(State::ShowingNotice);
    }
}

void callDeskForEvent(Turn& t) {
    callDesk(t, t.event.reason);
}

}  // namespace visit
