// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_items.h"
#include "app/eligibility/consent_journal.h"
#include "app/session/visit_data.h"
#include "app/visit/visit.h"

#include <optional>

namespace session {

/// What a person has answered on K08 and K09, ready to be kept.
struct ConsentOfVisit {
    eligibility::InsuredPerson person;
    eligibility::ConsentSheet sheet;
    eligibility::ConsentCircumstances circumstances;
};

/// @param data      with the service's answer: it names the insured person
/// @param language  of the words that were on the screen
/// @return nothing when nothing was asked, or the answer is not of exactly one person
[[nodiscard]] std::optional<ConsentOfVisit> consentOfVisit(const visit::Visit& visit, const VisitData& data,
                                                           const QString& language, const QString& kioskId);

}  // namespace session
