// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_source.h"

namespace facematch {

/// @param device  "/dev/video0", or "0" for it
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openDeviceCamera(const std::string& device);
/// Begins again at the end of the file.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openVideoFile(const std::string& file);

}  // namespace facematch
