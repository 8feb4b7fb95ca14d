// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/calibration.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace facematch {

/// @return the file's JSON object; empty if it is absent or anything else
[[nodiscard]] std::optional<nlohmann::json> readJsonObject(const std::filesystem::path& file);

/// @return one record; empty if it cannot be read or is not sound (no engine, a negative weight, bands out of order)
[[nodiscard]] std::optional<Calibration> readCalibration(const std::filesystem::path& file);

/// @param measuredOn  on whom, how many comparisons, and what the thresholds cannot be taken for
/// @return the record as its JSON file
[[nodiscard]] std::string calibrationText(const Calibration& record, const std::string& measuredOn);

/// @return every record in `folder`, by file name; empty if one cannot be read
[[nodiscard]] std::optional<std::vector<Calibration>> readCalibrations(const std::filesystem::path& folder);

}  // namespace facematch
