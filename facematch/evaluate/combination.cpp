// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/combination.h"

#include <algorithm>

namespace facematch {

namespace {

/// Above this an engine that does not lead has nothing to add: it may doubt, not vouch, and a doubt weaker than about
/// 7 : 1 (e^2) is no evidence. At a cut of 0 dlib's small doubts about grey card photographs cost engine A people.
constexpr double mostOfOthers = -2;

/// The scores as log-likelihood ratios, cut off where the part says so.
std::vector<double> ratios(const std::vector<double>& scores, const CalibrationPart& part) {
    std::vector<double> result;
    result.reserve(scores.size());
    for (const double score : scores) {
        result.push_back(std::min(part.most, part.slope * score + part.offset));
    }
    return result;
}

bool fitPart(const ScoreTable& table, std::size_t column, CalibrationPart& part) {
    const ScoreTable alone{.same = table.same, .columns = {table.columns[column]}};
    const auto fit = fitLogistic(alone);
    if (!fit) {
        return false;
    }
    part.slope = fit->weights.front();
    part.offset = fit->offset;
    if (column > 0) {
        part.most = mostOfOthers;
    }
    return true;
}

std::string joined(const std::vector<CalibrationPart>& parts) {
    std::string names;
    for (const CalibrationPart& part : parts) {
        names += (names.empty() ? "" : "+") + part.engine;
    }
    return names;
}

}  // namespace

std::optional<Calibration> fitCombination(const ScoreTable& table, const std::vector<CalibrationPart>& parts) {
    Calibration record;
    record.name = joined(parts);
    record.parts = parts;
    ScoreTable evidence{.same = table.same, .columns = {}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!fitPart(table, i, record.parts[i])) {
            return std::nullopt;
        }
        evidence.columns.push_back(ratios(table.columns[i], record.parts[i]));
    }
    const auto fit = fitLogistic(evidence);
    if (!fit || fit->weights.front() <= 0) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        record.parts[i].weight = fit->weights[i];
    }
    CalibrationPart& first = record.parts.front();
    first.offset += fit->offset / first.weight;
    record.scale = {.factor = 1 / (first.weight * first.slope), .shift = -first.offset / first.slope};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        record.scale.shift -= record.scale.factor * record.parts[i].weight * record.parts[i].most;
    }
    return record;
}

std::vector<double> fusedScores(const Calibration& record, const ScoreTable& table) {
    std::vector<double> result;
    result.reserve(table.same.size());
    std::vector<ComparisonScore> scores(table.columns.size());
    for (std::size_t row = 0; row < table.same.size(); ++row) {
        for (std::size_t i = 0; i < scores.size(); ++i) {
            scores[i] = ComparisonScore{table.columns[i][row]};
        }
        result.push_back(fuse(record, scores)->value());
    }
    return result;
}

}  // namespace facematch
