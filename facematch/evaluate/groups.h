// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/evaluate/evaluate.h"

#include <map>

namespace facematch {

/// What each picture is labelled with: label, then file, then value.
using Labels = std::map<std::string, std::map<std::string, std::string>>;

/// @retval ErrorCode::PairsDamaged  cannot be read, or its header does not begin with "file" followed by a label
[[nodiscard]] Result<Labels> readLabels(const std::filesystem::path& csv);

/// Rates of every value of every label at one threshold. Same-person comparisons count for the value of the probe (what
/// the person wears now), different-person ones where both pictures bear it. Pictures without a label count nowhere.
/// @source spec/face-matching.md section 8: "a differential above 10x is a defect to report"
[[nodiscard]] GroupReport rateGroups(const EvaluationReport& report, const Labels& labels, double threshold);

}  // namespace facematch
