// SPDX-License-Identifier: Apache-2.0
#include "app/visit/card_words.h"

namespace visit {

bool speaksOfNoCard(const Visit& visit) {
    using enum Reason;
    if (visit.lane == Lane::Card) {
        return false;
    }
    switch (visit.reason) {
        case ServiceUnreachable:
        case ServiceSlow:
        case ServiceRefused:
        case NotRegistered:
        case RegistrationRefused:
        case RegistrationUnanswered:
        case NotEligible:
        case ConsentUnanswered:
        case ConsentUndelivered:
        case ResultUndelivered:
        case ArrivalUnrecorded:
        case Cancelled:
        case TimedOut:
            return true;
        default:
            return false;
    }
}

}  // namespace visit
