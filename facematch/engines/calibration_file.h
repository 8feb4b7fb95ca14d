// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/calibration.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

namespace facematch {

/// @return the file's JSON object; empty if it is absent or anything else
[[nodiscard]] std::optional<nlohmann::json> readJsonObject(const std::filesystem::path& file);

/// @return every record in `folder`, by file name; empty if one cannot be read
[[nodiscard]] std::optional<std::vector<Calibration>> readCalibrations(const std::filesystem::path& folder);

}  // namespace facematch
