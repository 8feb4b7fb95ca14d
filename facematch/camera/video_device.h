// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace facematch {

/// The few calls of the kernel that a camera takes, so that a test can be the kernel.
class VideoDevice {
public:
    VideoDevice() = default;
    VideoDevice(const VideoDevice&) = delete;
    VideoDevice& operator=(const VideoDevice&) = delete;
    virtual ~VideoDevice() = default;

    enum class Wait : std::uint8_t { Ready, TimedOut, Gone };

    /// One VIDIOC_... request.
    /// @return 0 or errno
    [[nodiscard]] virtual int control(unsigned long request, void* argument) = 0;
    /// Waits for a picture.
    [[nodiscard]] virtual Wait wait(std::chrono::milliseconds limit) = 0;
    /// @return a buffer that is shared with the kernel, of this many bytes, until the device is closed; empty: refused
    [[nodiscard]] virtual std::span<std::uint8_t> map(std::size_t bytes, std::int64_t offset) = 0;
};

/// A camera that is plugged in.
struct DeviceEntry {
    std::string node;     ///< "/dev/video0"
    std::string name;     ///< as the camera calls itself, e.g. "HD Webcam: HD Webcam"
    std::string busPath;  ///< where it is plugged in, e.g. "usb-0000:00:14.0-2"
};

/// @retval ErrorCode::CameraBusy         another program holds it alone
/// @retval ErrorCode::CameraUnavailable  not there, no permission, or not a camera that captures
[[nodiscard]] Result<std::unique_ptr<VideoDevice>> openVideoDevice(const std::string& node);

/// @return the cameras of this machine that capture, by number of their nodes
[[nodiscard]] std::vector<DeviceEntry> listVideoDevices();

/// @param wanted  "/dev/..." or a number: that node; "any": the first; else a pattern with * and ? that name or bus
///                path must match as a whole, e.g. "HD Webcam*" or "usb-*-2"
/// @return the node to open; empty: none is like that
[[nodiscard]] std::string pickDevice(std::span<const DeviceEntry> cameras, std::string_view wanted);

}  // namespace facematch
