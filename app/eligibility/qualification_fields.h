// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"

namespace eligibility {

/// Reads one 資格確認結果 in any element order; unknown elements stay in `element`.
[[nodiscard]] Qualification qualificationFrom(const Element& element);

/// Writes one, elements in the order of eligibility-messages §2.3; what is not known is left out, unknown elements come
/// last.
[[nodiscard]] Element toElement(const Qualification& qualification);

/// Consent items that have been seen in public, in their order on the wire (§2.5); others are carried too.
[[nodiscard]] const QStringList& knownConsentItems();

}  // namespace eligibility
