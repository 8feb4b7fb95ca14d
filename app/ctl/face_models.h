// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"
#include "facematch/engines/model_store.h"

namespace ctl {

/// The face models of this machine: those of the configured folder, else of the default places.
[[nodiscard]] facematch::Result<facematch::ModelStore> openModels(const platform::Config& config);

}  // namespace ctl
