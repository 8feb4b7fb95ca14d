// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/calibrate.h"

#include "facematch/evaluate/combination.h"
#include "facematch/evaluate/people.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace facematch {

namespace {

constexpr std::size_t folds = 5;
constexpr std::size_t fewestPeople = 30;
/// An FNMR of 3 % with no error seen needs about as many (rule of 3).
constexpr std::size_t fewestGenuine = 100;

struct Sides {
    std::vector<double> genuine;   ///< ascending
    std::vector<double> impostor;  ///< ascending
};

Sides sidesOf(const std::vector<std::uint8_t>& same, const std::vector<double>& scores) {
    Sides sides;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        (same[row] != 0 ? sides.genuine : sides.impostor).push_back(scores[row]);
    }
    std::ranges::sort(sides.genuine);
    std::ranges::sort(sides.impostor);
    return sides;
}

ScoreTable tableOf(const EvaluationReport& report) {
    ScoreTable table;
    for (const Comparison& comparison : report.comparisons) {
        table.same.push_back(comparison.same ? 1 : 0);
    }
    return table;
}

SampleSize sizeOf(const EvaluationReport& report, const std::vector<std::uint32_t>& people) {
    return {.genuine = report.genuine,
            .impostor = report.impostor,
            .people = people.empty() ? 0 : std::size_t{*std::ranges::max_element(people)} + 1};
}

SampleSize needsOf(const CalibrationRequest& request) {
    const double strictest = std::min(request.matchRate, request.tryAgainRate);
    return {.genuine = fewestGenuine,
            .impostor = static_cast<std::size_t>(std::ceil(3 / strictest - 1e-6)),
            .people = fewestPeople};
}

bool enough(const SampleSize& has, const SampleSize& needs) {
    return has.genuine >= needs.genuine && has.impostor >= needs.impostor && has.people >= needs.people;
}

/// What is to be fitted: the leading engine first.
struct Material {
    std::vector<CalibrationPart> parts;
    ScoreTable table;
};

/// @return the engines asked for, by what each refuses alone at the match rate; empty where one gave no scores
std::optional<Material> materialOf(const EvaluationReport& report, const CalibrationRequest& request) {
    struct Candidate {
        const EngineScores* engine;
        double fnmr;
    };
    std::vector<Candidate> candidates;
    const ScoreTable labels = tableOf(report);
    for (const EngineScores& engine : report.byEngine) {
        if (request.engines.empty() ||
            std::ranges::find(request.engines, engine.part.engine) != request.engines.end()) {
            const Sides sides = sidesOf(labels.same, engine.scores);
            candidates.push_back(
                {.engine = &engine, .fnmr = operatingPoint(sides.genuine, sides.impostor, request.matchRate).fnmr});
        }
    }
    if (candidates.empty() || (!request.engines.empty() && candidates.size() != request.engines.size())) {
        return std::nullopt;
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::fnmr);
    Material material{.parts = {}, .table = labels};
    for (const Candidate& candidate : candidates) {
        material.parts.push_back(candidate.engine->part);
        material.table.columns.push_back(candidate.engine->scores);
    }
    return material;
}

/// The rows that `wanted` takes, by number.
template <typename Wanted>
ScoreTable rowsOf(const ScoreTable& table, Wanted wanted) {
    ScoreTable result{.same = {}, .columns = std::vector<std::vector<double>>(table.columns.size())};
    for (std::size_t row = 0; row < table.same.size(); ++row) {
        if (!wanted(row)) {
            continue;
        }
        result.same.push_back(table.same[row]);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            result.columns[i].push_back(table.columns[i][row]);
        }
    }
    return result;
}

std::vector<Contest> contests(const std::vector<std::uint8_t>& same, const std::vector<double>& combined,
                              const std::vector<double>& leading, const CalibrationRequest& request) {
    const Sides both = sidesOf(same, combined);
    const Sides alone = sidesOf(same, leading);
    std::vector<Contest> result;
    for (const double fmr : {request.tryAgainRate, request.matchRate}) {
        result.push_back({.fmr = fmr,
                          .combined = operatingPoint(both.genuine, both.impostor, fmr).fnmr,
                          .best = operatingPoint(alone.genuine, alone.impostor, fmr).fnmr,
                          .genuine = both.genuine.size(),
                          .impostor = both.impostor.size()});
    }
    return result;
}

/// Each fold is scored by a fit on people who are not in it; comparisons across folds belong to neither side.
std::vector<Contest> crossValidate(const EvaluationReport& report, const std::vector<std::uint32_t>& people,
                                   const Material& material, const CalibrationRequest& request) {
    const auto foldOf = [&](std::uint32_t picture) { return people[picture] % folds; };
    std::vector<std::uint8_t> same;
    std::vector<double> combined;
    std::vector<double> leading;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto count = [&](std::size_t row) {
            return (foldOf(report.comparisons[row].reference) == fold ? 1 : 0) +
                   (foldOf(report.comparisons[row].probe) == fold ? 1 : 0);
        };
        const auto record =
            fitCombination(rowsOf(material.table, [&](std::size_t row) { return count(row) == 0; }), material.parts);
        if (!record) {
            return {};
        }
        const ScoreTable held = rowsOf(material.table, [&](std::size_t row) { return count(row) == 2; });
        const auto scores = fusedScores(*record, held);
        same.insert(same.end(), held.same.begin(), held.same.end());
        combined.insert(combined.end(), scores.begin(), scores.end());
        leading.insert(leading.end(), held.columns.front().begin(), held.columns.front().end());
    }
    return contests(same, combined, leading, request);
}

/// On its own set it must not refuse one person more; on others, not more than chance explains.
bool worse(const CalibrationReport& report) {
    const auto more = [](const Contest& one) { return one.combined > one.best + 1e-12; };
    const auto muchMore = [](const Contest& one) {
        const auto errors = static_cast<std::size_t>(std::lround(one.best * static_cast<double>(one.genuine)));
        return one.combined > wilson(errors, one.genuine).high;
    };
    return std::ranges::any_of(report.wholeSet, more) || std::ranges::any_of(report.heldOut, muchMore);
}

/// From the set itself, or from the leading engine's record for another population.
void setThresholds(Calibration& record, const CalibrationRequest& request, const Sides& own, const Sides& leading) {
    if (!request.thresholds) {
        record.population = request.population;
        const auto match = operatingPoint(own.genuine, own.impostor, request.matchRate);
        record.match = ComparisonScore{match.threshold};
        record.tryAgain = ComparisonScore{operatingPoint(own.genuine, own.impostor, request.tryAgainRate).threshold};
        record.falseMatchRate = request.matchRate;
        record.falseMatchRateTryAgain = request.tryAgainRate;
        record.falseNonMatchRate = match.fnmr;
        return;
    }
    const Calibration& known = *request.thresholds;
    record.population = known.population;
    record.match = known.match;
    record.tryAgain = known.tryAgain;
    record.falseMatchRate = known.falseMatchRate;
    record.falseMatchRateTryAgain = known.falseMatchRateTryAgain;
    // What the doubts of the others cost can be seen on this set only.
    const double threshold = known.match.value();
    const double cost =
        ratesAt(own.genuine, own.impostor, threshold).fnmr - ratesAt(leading.genuine, leading.impostor, threshold).fnmr;
    record.falseNonMatchRate = std::clamp(known.falseNonMatchRate + cost, 0.0, 1.0);
}

std::string text(const char* format, auto... values) {
    std::array<char, 400> line{};
    static_cast<void>(std::snprintf(line.data(), line.size(), format, values...));
    return line.data();
}

std::string contestText(const char* where, const std::vector<Contest>& list) {
    std::string result;
    for (const Contest& one : list) {
        result +=
            text("; %s at FMR %g: FNMR %.2f %%, best engine alone %.2f %% (%zu same-person, %zu different-person)",
                 where, one.fmr, 100 * one.combined, 100 * one.best, one.genuine, one.impostor);
    }
    return result;
}

std::string measuredOn(const CalibrationReport& report, const CalibrationRequest& request, const Sides& own) {
    const auto rates = ratesAt(own.genuine, own.impostor, report.record.match.value());
    std::string result = text(
        "%zu people: %zu different-person and %zu same-person comparisons; at the match threshold FMR %.3g [%.3g, "
        "%.3g], FNMR %.2f %% [%.2f, %.2f]",
        report.has.people, report.has.impostor, report.has.genuine, rates.fmr, rates.fmrLimits.low,
        rates.fmrLimits.high, 100 * rates.fnmr, 100 * rates.fnmrLimits.low, 100 * rates.fnmrLimits.high);
    if (request.thresholds) {
        result += "; thresholds and rates are those of " + request.thresholds->name + " alone for " +
                  request.thresholds->population +
                  ", which the combination's score never exceeds: its FMR there is at "
                  "most theirs; its FNMR there is theirs plus what the doubts cost on this set";
    }
    return result + contestText("whole set", report.wholeSet) + contestText("people held out", report.heldOut);
}

}  // namespace

CalibrationReport calibrate(const EvaluationReport& evaluation, const CalibrationRequest& request) {
    const auto people = peopleOf(evaluation);
    CalibrationReport report;
    report.has = sizeOf(evaluation, people);
    report.needs = needsOf(request);
    if (!enough(report.has, report.needs)) {
        return report;
    }
    const auto material = materialOf(evaluation, request);
    if (!material) {
        report.verdict = CalibrationVerdict::EngineUnknown;
        return report;
    }
    auto record = fitCombination(material->table, material->parts);
    if (!record) {
        report.verdict = CalibrationVerdict::NotSeparable;
        return report;
    }
    report.record = std::move(*record);
    const auto fused = fusedScores(report.record, material->table);
    const auto& leading = material->table.columns.front();
    const Sides own = sidesOf(material->table.same, fused);
    if (material->parts.size() > 1) {
        report.wholeSet = contests(material->table.same, fused, leading, request);
        report.heldOut = crossValidate(evaluation, people, *material, request);
    }
    setThresholds(report.record, request, own, sidesOf(material->table.same, leading));
    report.measuredOn = measuredOn(report, request, own);
    report.verdict = worse(report) ? CalibrationVerdict::CombinationWorse : CalibrationVerdict::Made;
    return report;
}

std::string_view name(CalibrationVerdict verdict) {
    static constexpr std::array<std::string_view, 5> names{"made", "sample-too-small", "not-separable",
                                                           "combination-worse", "engine-unknown"};
    return names.at(static_cast<std::size_t>(verdict));
}

}  // namespace facematch
