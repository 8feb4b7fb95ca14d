// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/calibration_file.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace facematch {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

Calibration calibrationFrom(const json& row) {
    Calibration result{.name = row.at("name"),
                       .population = row.at("population"),
                       .parts = {},
                       .match = ComparisonScore{row.at("match").at("threshold")},
                       .tryAgain = ComparisonScore{row.at("tryAgain").at("threshold")},
                       .falseMatchRate = row.at("match").at("fmr"),
                       .falseMatchRateTryAgain = row.at("tryAgain").at("fmr"),
                       .falseNonMatchRate = row.at("match").at("fnmr")};
    for (const json& part : row.at("parts")) {
        result.parts.push_back({.engine = part.at("engine"),
                                .modelSha256 = part.at("modelSha256"),
                                .alignment = part.at("alignment"),
                                .weight = part.at("weight")});
    }
    return result;
}

}  // namespace

std::optional<json> readJsonObject(const fs::path& file) {
    std::ifstream stream(file);
    if (!stream) {
        return std::nullopt;
    }
    json value = json::parse(stream, nullptr, false);
    return value.is_object() ? std::optional(std::move(value)) : std::nullopt;
}

std::optional<std::vector<Calibration>> readCalibrations(const fs::path& folder) {
    std::error_code problem;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
        if (entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    if (problem && problem != std::errc::no_such_file_or_directory) {
        return std::nullopt;
    }
    std::ranges::sort(files);
    std::vector<Calibration> result;
    for (const fs::path& file : files) {
        const auto document = readJsonObject(file);
        if (!document) {
            return std::nullopt;
        }
        try {
            result.push_back(calibrationFrom(*document));
        } catch (const json::exception&) {
            return std::nullopt;
        }
        const Calibration& read = result.back();
        if (read.parts.empty() || read.tryAgain > read.match) {
            return std::nullopt;
        }
    }
    return result;
}

}  // namespace facematch
