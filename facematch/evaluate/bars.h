// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/evaluate/evaluate.h"

namespace facematch {

enum class BarVerdict : std::uint8_t { Holds, Missed, SampleTooSmall };

/// One stated limit and what the set says to it.
struct Bar {
    std::string what;  ///< "FTA", "EER", "FNMR at FMR 0.001"
    double value = 0;
    double limit = 0;
    BarVerdict verdict = BarVerdict::SampleTooSmall;
};

/// The limits that the evidence supports for the chain with its own engine. A set too small to show a rate of that
/// size (rule of 3: fewer than 3 / limit trials) says nothing to it, unless its errors already exceed the limit with
/// 95 % certainty.
///
/// @param greyCard  the gallery was degraded to a grey card photograph: those limits are wider
/// @source spec/face-matching.md section 8, "Bars that this evidence supports"
[[nodiscard]] std::vector<Bar> judgeBars(const EvaluationReport& report, bool greyCard);

[[nodiscard]] std::string_view name(BarVerdict verdict);

}  // namespace facematch
