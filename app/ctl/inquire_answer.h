// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/answer.h"
#include "app/eligibility/eligibility_message.h"

namespace ctl {

/// What a command says of an answer about one person's insurance. @return yes when the person is insured
[[nodiscard]] Answer answerOf(const eligibility::EligibilityAnswer& answer);

}  // namespace ctl
