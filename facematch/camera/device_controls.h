// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/exposure.h"
#include "facematch/camera/video_device.h"
#include "facematch/camera/video_format.h"

#include <optional>
#include <vector>

namespace facematch {

/// @return every way in which this camera sends pictures; of continuous sizes those that are customary
[[nodiscard]] std::vector<VideoFormat> offeredFormats(VideoDevice& device);

/// Carries out what FaceExposure orders, on cameras that let their shutter be set; on others nothing happens.
/// On destruction the camera meters by itself again.
class DeviceExposure {
public:
    explicit DeviceExposure(VideoDevice& device);
    DeviceExposure(const DeviceExposure&) = delete;
    DeviceExposure& operator=(const DeviceExposure&) = delete;
    ~DeviceExposure();
    void follow(const ExposureOrder& order);

private:
    void automatic();
    bool manual();
    VideoDevice& m_device;
    std::optional<ControlRange> m_time;  ///< empty: the shutter cannot be set
    std::optional<ControlRange> m_gain;
    std::optional<ExposureSetting> m_ours;
};

}  // namespace facematch
