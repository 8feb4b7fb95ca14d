// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_source.h"

namespace facematch {

/// @param size  "1280x720": 1 to 4096 px each way
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openNoiseCamera(std::string_view size);

}  // namespace facematch
