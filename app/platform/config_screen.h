// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/config.h"
#include "app/platform/config_reader.h"

namespace platform {

/// Reads `[screen]`: where the glass stands and how it is used from the start. Used by readConfig() alone.
void readScreen(ConfigReader& file, Config& config);

/// Pixels per millimetre as told: `pixels_per_mm`, else from `height_mm`; 0 when the screen itself must be asked.
[[nodiscard]] double pixelsPerMillimetre(const Config::Screen& screen, int heightPx);

}  // namespace platform
