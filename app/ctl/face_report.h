// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/evaluate/bars.h"

#include <QJsonObject>

namespace ctl {

/// The report of `face evaluate` as its JSON object.
[[nodiscard]] QJsonObject toJson(const facematch::EvaluationReport& report, const std::vector<facematch::Bar>& bars);

}  // namespace ctl
