// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/pairs.h"

#include "facematch/evaluate/table.h"

#include <optional>

namespace facematch {

namespace {

using Row = std::vector<std::string>;

/// Rows of the table under exactly this header.
std::optional<std::vector<Row>> readTable(const std::filesystem::path& csv, const Row& header) {
    auto table = readCells(csv);
    if (!table || table->front() != header || table->size() < 2) {
        return std::nullopt;
    }
    table->erase(table->begin());
    return table;
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
