// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/engines/face_chain.h"
#include "facematch/engines/face_engine.h"

namespace facematch {

/// Of the records that fit the engines at hand and the site's settings: the one of the most engines, of as many the one
/// that refuses the fewest people. It comes as the site's rate makes it, see atRate().
///
/// @param alignment  where the five points come from
/// @return empty: nothing may be decided
[[nodiscard]] std::optional<Calibration> chooseCalibration(const std::vector<Calibration>& records,
                                                           const std::vector<std::unique_ptr<FaceEngine>>& engines,
                                                           std::string_view alignment, const ChainSettings& settings);

}  // namespace facematch
