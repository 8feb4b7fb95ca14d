// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"
#include "app/eligibility/element_rules.h"

#include <QStringView>

#include <utility>
#include <vector>

namespace eligibility {

/// @return a stable word for what is wrong with the text of this element, or nullptr. Absent and empty are both "not
/// given", never wrong.
[[nodiscard]] const char* valueProblem(const ElementRule& rule, const Element& element);

/// The same for a text that is there. @pre not empty, and the rule is not that of a container
[[nodiscard]] const char* formatProblem(const ElementRule& rule, QStringView text);

/// @return whether a message with this problem must not be used; unknown codes and the like are only shown
[[nodiscard]] bool isBlocking(QStringView problem);

/// Things that do not fit together inside one qualification: element name and a stable word. Shown, never judged (§7
/// "show the contradiction").
[[nodiscard]] std::vector<std::pair<QStringView, const char*>> contradictions(const Element& qualification);

}  // namespace eligibility
