// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"
#include "app/platform/config_reader.h"

namespace platform {

/// Reads the keys of `[facility]` about hours and numbers. Used by readConfig() alone.
void readHours(ConfigReader& file, Config& config);

}  // namespace platform
