// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/frame.h"
#include "facematch/core/result.h"

#include <chrono>
#include <memory>
#include <optional>
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
    /// How bright the face was in the last picture, so that the exposure follows it. Sources without a shutter ignore
    /// it.
    /// @param brightness  mean grey of the face, 0..255; empty: no face
    /// @param now         monotonic
    virtual void meter(std::optional<double> brightness, std::chrono::milliseconds now) {
        static_cast<void>(brightness);
        static_cast<void>(now);
    }
};

/// @param source  "v4l2:WHICH", "video:FILE" (repeats), "folder:DIR" (one picture after another, listed anew each time,
/// so that a test can change who stands there; an empty folder shows an empty room), "noise:WIDTHxHEIGHT" (for tests of
/// load: every picture differs, nobody is on any), "none". WHICH is "/dev/video0", "0", "any", or a pattern with * and
/// ? for the camera's name or its place on the bus ("HD Webcam*", "usb-*-2"), looked for anew each time. Behind it, in
/// this order or neither: ";rotate=90" (180, 270; clockwise, for a camera that is mounted on its side) and
/// ";mirror" (for one that sends mirrored pictures).
/// @retval ErrorCode::CameraNone         "none" or empty
/// @retval ErrorCode::CameraUnavailable  cannot be opened, or an unknown kind of source or option
/// @retval ErrorCode::CameraBusy         another program holds the device
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openCamera(std::string_view source);

}  // namespace facematch
