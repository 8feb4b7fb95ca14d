// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace facematch {

struct Pair {
    std::string gallery;  ///< file name of the reference
    std::string probe;
    bool same = false;  ///< the same person
};

/// @retval ErrorCode::PairsDamaged  cannot be read, no header gallery,probe,same, a row of another shape, or no rows
[[nodiscard]] Result<std::vector<Pair>> readPairs(const std::filesystem::path& csv);

/// @return identity by file name
/// @retval ErrorCode::PairsDamaged  as above, for the header file,identity
[[nodiscard]] Result<std::map<std::string, std::string>> readIdentities(const std::filesystem::path& csv);

}  // namespace facematch
