// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"
#include "facematch/core/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace facematch {

/// Where live pictures come from. Reading blocks for at most one frame; pacing is the caller's.
/// @thread the one that opened it
class CameraSource {
public:
    CameraSource() = default;
    CameraSource(const CameraSource&) = delete;
    CameraSource& operator=(const CameraSource&) = delete;
    virtual ~CameraSource() = default;

    /// @return the newest picture
    /// @retval ErrorCode::CameraLost  unplugged, or the file or folder is gone
    [[nodiscard]] virtual Result<Frame> read() = 0;
    /// @return whether light from the place itself falls into it: attack detection means something only then
    [[nodiscard]] virtual bool live() const = 0;
};

/// @param source  "v4l2:/dev/video0" (or "v4l2:0"), "video:FILE" (repeats), "folder:DIR" (one picture after another,
/// listed anew each
///                time, so that a test can change who stands there; an empty folder shows an empty room), "none"
/// @retval ErrorCode::CameraNone         "none" or empty
/// @retval ErrorCode::CameraUnavailable  cannot be opened, or an unknown kind of source
/// @retval ErrorCode::CameraBusy         another program holds the device
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openCamera(std::string_view source);

}  // namespace facematch
