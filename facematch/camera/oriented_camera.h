// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_name.h"
#include "facematch/camera/camera_source.h"

namespace facematch {

/// @return the camera itself where nothing is to be turned, else one that turns its pictures
[[nodiscard]] std::unique_ptr<CameraSource> oriented(std::unique_ptr<CameraSource> camera,
                                                     const Orientation& orientation);

}  // namespace facematch
