// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/bars.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace facematch {

namespace {

constexpr double mostFta = 0.005;
constexpr double mostEer = 0.009;

struct FnmrLimit {
    double fmr;
    const char* what;
    double original;
    double greyCard;
};
constexpr std::array fnmrLimits{FnmrLimit{0.001, "FNMR at FMR 0.001", 0.02, 0.025},
                                FnmrLimit{0.0001, "FNMR at FMR 0.0001", 0.04, 0.06}};

/// @param low     lower 95 % limit of the value
/// @param trials  on which it stands
Bar judged(std::string what, double value, double low, std::size_t trials, double limit) {
    const bool enough = static_cast<double>(trials) * limit >= 3;
    const bool good = value <= limit;
    const bool certainlyMissed = low > limit;
    auto verdict = BarVerdict::SampleTooSmall;
    if (certainlyMissed || (enough && !good)) {
        verdict = BarVerdict::Missed;
    } else if (enough) {
        verdict = BarVerdict::Holds;
    }
    return {.what = std::move(what), .value = value, .limit = limit, .verdict = verdict};
}

}  // namespace

std::vector<Bar> judgeBars(const EvaluationReport& report, bool greyCard) {
    std::vector<Bar> bars;
    const double fta =
        report.images == 0 ? 0 : static_cast<double>(report.failuresToAcquire) / static_cast<double>(report.images);
    bars.push_back(judged("FTA", fta, wilson(report.failuresToAcquire, report.images).low, report.images, mostFta));
    const auto fewer = std::min(report.genuine, report.impostor);
    const auto errors = static_cast<std::size_t>(std::lround(report.eer * static_cast<double>(fewer)));
    bars.push_back(judged("EER", report.eer, wilson(errors, fewer).low, fewer, mostEer));
    for (const auto& limit : fnmrLimits) {
        const auto point = std::ranges::find(report.points, limit.fmr, &OperatingPoint::fmr);
        if (point != report.points.end()) {
            auto bar = judged(limit.what, point->fnmr, point->fnmrLow, report.genuine,
                              greyCard ? limit.greyCard : limit.original);
            bar.verdict = point->sampleTooSmall ? BarVerdict::SampleTooSmall : bar.verdict;
            bars.push_back(std::move(bar));
        }
    }
    return bars;
}

std::string_view name(BarVerdict verdict) {
    static constexpr std::array<std::string_view, 3> names{"holds", "missed", "sample-too-small"};
    return names.at(static_cast<std::size_t>(verdict));
}

}  // namespace facematch
