// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_source.h"

#include <string>

namespace facematch {

/// Begins again at the end of the file.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openVideoFile(const std::string& file);

}  // namespace facematch
