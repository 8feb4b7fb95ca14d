// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_source.h"
#include "facematch/camera/video_device.h"

namespace facematch {

/// A V4L2 camera, streaming: the format is chosen by chooseFormat(), the newest picture wins, the exposure follows the
/// face, and the kernel's buffers are zeroed as soon as they are read.
/// @retval ErrorCode::CameraBusy         another program streams from it, or the bus has no room left
/// @retval ErrorCode::CameraUnavailable  no readable format, or it refuses
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openDeviceCamera(std::unique_ptr<VideoDevice> device);

}  // namespace facematch
