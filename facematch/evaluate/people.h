// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/evaluate/evaluate.h"

namespace facematch {

/// @return whose picture each of the report's names is, as numbers from 0: by its identities, without them by its
/// same-person pairs (pictures that these link, directly or through others, show one person)
[[nodiscard]] std::vector<std::uint32_t> peopleOf(const EvaluationReport& report);

}  // namespace facematch
