// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace facematch {

/// How the camera's picture is turned before anybody looks at it.
struct Orientation {
    int clockwiseDegrees = 0;  ///< 0, 90, 180 or 270
    bool mirrored = false;     ///< after turning
    friend bool operator==(const Orientation&, const Orientation&) = default;
};

/// What openCamera() is told, in parts.
struct CameraName {
    std::string kind;   ///< "v4l2", "video", "folder" or "noise"
    std::string where;  ///< what follows the first colon, less the options
    Orientation orientation;
};

/// @param source  as openCamera()
/// @return empty: not of this form, or an option that is not known
[[nodiscard]] std::optional<CameraName> parseCameraName(std::string_view source);

}  // namespace facematch
