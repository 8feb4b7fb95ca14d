// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/site_rate.h"

#include <utility>

namespace facematch {

namespace {
/// "1 in 10,000" becomes 0.0001 by a division; a last binary digit must not refuse it.
constexpr double tolerance = 1e-9;
}  // namespace

std::optional<Calibration> atRate(Calibration record, double rate) {
    const auto allows = [rate](double own) { return own > 0 && own <= rate * (1 + tolerance); };
    if (allows(record.falseMatchRateTryAgain)) {
        record.match = record.tryAgain;
        record.falseMatchRate = record.falseMatchRateTryAgain;
        return std::optional(std::move(record));
    }
    return allows(record.falseMatchRate) ? std::optional(std::move(record)) : std::nullopt;
}

}  // namespace facematch
