// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/table.h"

#include <fstream>
#include <string_view>

namespace facematch {

namespace {

using Row = std::vector<std::string>;

Row split(std::string_view line) {
    Row cells;
    while (true) {
        const auto comma = line.find(',');
        cells.emplace_back(line.substr(0, comma));
        if (comma == std::string_view::npos) {
            return cells;
        }
        line.remove_prefix(comma + 1);
    }
}

}  // namespace

std::optional<std::vector<Row>> readCells(const std::filesystem::path& csv) {
    std::ifstream stream(csv);
    std::vector<Row> rows;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (line.empty()) {
            continue;
        }
        rows.push_back(split(line));
        if (rows.back().size() != rows.front().size()) {
            return std::nullopt;
        }
    }
    return rows.empty() ? std::nullopt : std::optional(std::move(rows));
}

}  // namespace facematch
