// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_source.h"

#include <filesystem>

namespace facematch {

[[nodiscard]] Result<std::unique_ptr<CameraSource>> openFolderCamera(const std::filesystem::path& folder);

}  // namespace facematch
