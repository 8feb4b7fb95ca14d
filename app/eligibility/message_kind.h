// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"

#include <QString>

namespace eligibility {

/// Tells the kind of a message from what it holds, for files whose name does not follow the catalogue.
/// @return the prefix, e.g. "OQSsiquc01res_face"; empty when nothing fits
/// @source eligibility-messages §1.1, §2
[[nodiscard]] QString typeOfContent(const Element& header, const Element& body);

}  // namespace eligibility
