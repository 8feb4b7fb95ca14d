// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/calibration_file.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

namespace facematch {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

Calibration calibrationFrom(const json& row) {
    Calibration result{.name = row.at("name"),
                       .population = row.at("population"),
                       .parts = {},
                       .scale = {},
                       .match = ComparisonScore{row.at("match").at("threshold")},
                       .tryAgain = ComparisonScore{row.at("tryAgain").at("threshold")},
                       .falseMatchRate = row.at("match").at("fmr"),
                       .falseMatchRateTryAgain = row.at("tryAgain").at("fmr"),
                       .falseNonMatchRate = row.at("match").at("fnmr")};
    for (const json& part : row.at("parts")) {
        result.parts.push_back({.engine = part.at("engine"),
                                .modelSha256 = part.at("modelSha256"),
                                .alignment = part.at("alignment"),
                                .weight = part.at("weight"),
                                .slope = part.value("slope", 1.0),
                                .offset = part.value("offset", 0.0),
                                .most = part.value("most", std::numeric_limits<double>::infinity())});
    }
    if (const auto scale = row.find("scale"); scale != row.end()) {
        result.scale = {.factor = scale->at("factor"), .shift = scale->at("shift")};
    }
    return result;
}

/// More likeness never counts against a person, and the bands lie in order.
bool sound(const Calibration& record) {
    return !record.parts.empty() && record.tryAgain <= record.match && record.scale.factor > 0 &&
           std::ranges::all_of(record.parts,
                               [](const CalibrationPart& part) { return part.weight >= 0 && part.slope > 0; });
}

json partJson(const CalibrationPart& part) {
    json row{{"engine", part.engine},       {"modelSha256", part.modelSha256},
             {"alignment", part.alignment}, {"weight", part.weight},
             {"slope", part.slope},         {"offset", part.offset}};
    if (std::isfinite(part.most)) {
        row["most"] = part.most;
    }
    return row;
}

}  // namespace

std::string calibrationText(const Calibration& record, const std::string& measuredOn) {
    json parts = json::array();
    for (const CalibrationPart& part : record.parts) {
        parts.push_back(partJson(part));
    }
    const json document{
        {"name", record.name},
        {"population", record.population},
        {"parts", parts},
        {"scale", {{"factor", record.scale.factor}, {"shift", record.scale.shift}}},
        {"match",
         {{"threshold", record.match.value()}, {"fmr", record.falseMatchRate}, {"fnmr", record.falseNonMatchRate}}},
        {"tryAgain", {{"threshold", record.tryAgain.value()}, {"fmr", record.falseMatchRateTryAgain}}},
        {"measuredOn", measuredOn}};
    return document.dump(1) + '\n';
}

std::optional<Calibration> readCalibration(const fs::path& file) {
    const auto document = readJsonObject(file);
    if (!document) {
        return std::nullopt;
    }
    try {
        Calibration read = calibrationFrom(*document);
        return sound(read) ? std::optional(std::move(read)) : std::nullopt;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

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
        auto record = readCalibration(file);
        if (!record) {
            return std::nullopt;
        }
        result.push_back(std::move(*record));
    }
    return result;
}

}  // namespace facematch
