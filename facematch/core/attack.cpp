// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/attack.h"

#include "facematch/core/comparison.h"

#include <vector>

namespace facematch {

namespace {
constexpr double liveFrom = 0.90;
constexpr double attackBelow = 0.60;
}  // namespace

AttackVerdict judgeLiveness(std::span<const double> liveness) {
    if (liveness.empty()) {
        return AttackVerdict::NotChecked;
    }
    const std::vector<ComparisonScore> values(liveness.begin(), liveness.end());
    const double middle = median(values).value();
    if (middle < attackBelow) {
        return AttackVerdict::Suspected;
    }
    return middle >= liveFrom ? AttackVerdict::None : AttackVerdict::Uncertain;
}

std::string_view name(AttackVerdict verdict) {
    switch (verdict) {
        case AttackVerdict::None:
            return "none";
        case AttackVerdict::Suspected:
            return "suspected";
        case AttackVerdict::Uncertain:
        case AttackVerdict::NotChecked:
            break;
    }
    return "not-checked";
}

}  // namespace facematch
