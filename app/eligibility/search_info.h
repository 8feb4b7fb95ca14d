// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"

namespace eligibility {

/// Reads one QualificationConfirmSearchInfo in any element order.
/// @source eligibility-messages §2.1, §2.7
[[nodiscard]] SearchInfo searchInfoFrom(const Element& element);

/// Writes one; what is empty is left out, what no field stands for comes last.
[[nodiscard]] Element toElement(const SearchInfo& search);

}  // namespace eligibility
