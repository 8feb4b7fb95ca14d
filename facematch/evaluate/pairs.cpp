// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/pairs.h"

#include <fstream>
#include <optional>
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

/// File names need no quoting, so neither does this table: rows of plain cells under one header.
std::optional<std::vector<Row>> readTable(const std::filesystem::path& csv, const Row& header) {
    std::ifstream stream(csv);
    std::vector<Row> rows;
    bool first = true;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (line.empty()) {
            continue;
        }
        Row row = split(line);
        if (row.size() != header.size() || (first && row != header)) {
            return std::nullopt;
        }
        if (!first) {
            rows.push_back(std::move(row));
        }
        first = false;
    }
    return rows.empty() ? std::nullopt : std::optional(std::move(rows));
}

}  // namespace

Result<std::vector<Pair>> readPairs(const std::filesystem::path& csv) {
    auto rows = readTable(csv, {"gallery", "probe", "same"});
    if (!rows) {
        return fail(ErrorCode::PairsDamaged);
    }
    std::vector<Pair> pairs;
    for (Row& row : *rows) {
        if (row[2] != "0" && row[2] != "1") {
            return fail(ErrorCode::PairsDamaged);
        }
        pairs.push_back({.gallery = std::move(row[0]), .probe = std::move(row[1]), .same = row[2] == "1"});
    }
    return pairs;
}

Result<std::map<std::string, std::string>> readIdentities(const std::filesystem::path& csv) {
    auto rows = readTable(csv, {"file", "identity"});
    if (!rows) {
        return fail(ErrorCode::PairsDamaged);
    }
    std::map<std::string, std::string> identities;
    for (Row& row : *rows) {
        identities.insert_or_assign(std::move(row[0]), std::move(row[1]));
    }
    return identities;
}

}  // namespace facematch
