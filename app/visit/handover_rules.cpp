// SPDX-License-Identifier: Apache-2.0
// K90: the person goes on at the desk, and the kiosk is free for the next one. What is known is written for the desk:
// the result without history, the arrival. What the person has not sent yet stays his to answer.
#include "app/visit/turn.h"

#include <algorithm>
#include <array>

namespace visit {

bool canFinishAtDesk(const Visit& visit) {
    using enum State;
    constexpr std::array unsent{Verified,        AskingConsent,   ChoosingItems,   AskingDisease,
                                AskingSubsidies, AskingIssueForm, ConfirmingProxy, JudgingProxy};
    return visit.identifiedBy != Method::None && visit.outcome == Outcome::None &&
           visit.reception == Reception::Accepted && std::ranges::find(unsent, visit.state) != unsent.end();
}

/// Where too little is known the visit ends as when the person goes away from K90: the desk has been called already.
void handOver(Turn& t) {
    if (!canFinishAtDesk(t.v)) {
        stop(t, Reason::HelpAsked);
        t.v.help = false;
        t.rearm = true;
        return;
    }
    for (ConsentItem& item : t.v.items) {
        item.answer = Answer::Unset;
    }
    t.v.consent = Consent::Skipped;
    t.v.choices = {};
    t.v.help = false;
    t.v.handedOver = true;
    fetchResult(t);
}

}  // namespace visit
