// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element_rules.h"

#include <QByteArrayView>
#include <QString>

namespace eligibility {

/// @return the name as the tree holds it: one shared text for each element of the specification
[[nodiscard]] QString elementName(QByteArrayView name);

/// @return ruleFor of the name, found by its bytes
[[nodiscard]] const ElementRule* ruleOfName(QByteArrayView name);

}  // namespace eligibility
