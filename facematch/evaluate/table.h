// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace facematch {

/// Reads a table of plain cells: file names need no quoting, so neither does it. Empty lines and CR are passed over.
/// @return the rows, the header first; empty when it cannot be read, has no header, or a row is of another width
[[nodiscard]] std::optional<std::vector<std::vector<std::string>>> readCells(const std::filesystem::path& csv);

}  // namespace facematch
