// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/groups.h"

#include "facematch/evaluate/table.h"

#include <algorithm>

namespace facematch {

namespace {

constexpr double defectFrom = 10;
constexpr double ruleOfThree = 3;

struct Scores {
    std::vector<double> genuine;
    std::vector<double> impostor;
};

/// Values of one label in the order of the report's pictures; empty where a picture has none.
std::vector<std::string> valuesOf(const EvaluationReport& report, const std::map<std::string, std::string>& byFile) {
    std::vector<std::string> values;
    for (const auto& file : report.names) {
        const auto found = byFile.find(file);
        values.push_back(found == byFile.end() ? std::string() : found->second);
    }
    return values;
}

std::map<std::string, Scores> split(const EvaluationReport& report, const std::vector<std::string>& values) {
    std::map<std::string, Scores> groups;
    for (const auto& comparison : report.comparisons) {
        const auto& value = values.at(comparison.probe);
        if (value.empty()) {
            continue;
        }
        if (comparison.same) {
            groups[value].genuine.push_back(comparison.score);
        } else if (values.at(comparison.reference) == value) {
            groups[value].impostor.push_back(comparison.score);
        }
    }
    return groups;
}

/// Highest over lowest of the rates that stand on any comparison; one without errors counts as 3 / comparisons, so that
/// luck in a small group is no differential.
class Spread {
public:
    void add(double rate, std::size_t comparisons) {
        if (comparisons == 0) {
            return;
        }
        m_highest = std::max(m_highest, rate);
        m_lowest = std::min(m_lowest, std::max(rate, ruleOfThree / static_cast<double>(comparisons)));
    }
    [[nodiscard]] double ratio() const { return std::max(1.0, m_highest / m_lowest); }

private:
    double m_highest = 0;
    double m_lowest = 1;
};

}  // namespace

Result<Labels> readLabels(const std::filesystem::path& csv) {
    const auto rows = readCells(csv);
    if (!rows || rows->size() < 2 || rows->front().size() < 2 || rows->front().front() != "file") {
        return fail(ErrorCode::PairsDamaged);
    }
    Labels labels;
    const auto& header = rows->front();
    for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
        for (std::size_t column = 1; column < header.size(); ++column) {
            labels[header[column]][row->front()] = (*row)[column];
        }
    }
    return labels;
}

GroupReport rateGroups(const EvaluationReport& report, const Labels& labels, double threshold) {
    GroupReport result;
    for (const auto& [label, byFile] : labels) {
        Spread fmr;
        Spread fnmr;
        for (auto& [value, scores] : split(report, valuesOf(report, byFile))) {
            std::ranges::sort(scores.genuine);
            std::ranges::sort(scores.impostor);
            const auto rates = ratesAt(scores.genuine, scores.impostor, threshold);
            fmr.add(rates.fmr, scores.impostor.size());
            fnmr.add(rates.fnmr, scores.genuine.size());
            result.groups.push_back({.label = label,
                                     .value = value,
                                     .genuine = scores.genuine.size(),
                                     .impostor = scores.impostor.size(),
                                     .rates = rates});
        }
        result.differentials.push_back({.label = label,
                                        .fmr = fmr.ratio(),
                                        .fnmr = fnmr.ratio(),
                                        .defect = fmr.ratio() > defectFrom || fnmr.ratio() > defectFrom});
    }
    return result;
}

}  // namespace facematch
