// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/camera_name.h"

namespace facematch {

namespace {

/// Applies one option. @return whether it is known
bool apply(std::string_view option, Orientation& orientation) {
    if (option == "mirror") {
        orientation.mirrored = true;
        return true;
    }
    for (const int degrees : {0, 90, 180, 270}) {
        if (option == "rotate=" + std::to_string(degrees)) {
            orientation.clockwiseDegrees = degrees;
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<CameraName> parseCameraName(std::string_view source) {
    const auto colon = source.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    CameraName name{.kind = std::string(source.substr(0, colon)), .where = {}, .orientation = {}};
    std::string_view rest = source.substr(colon + 1);
    const auto options = rest.find(';');
    name.where = std::string(rest.substr(0, options));
    rest = options == std::string_view::npos ? std::string_view{} : rest.substr(options);
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const auto end = rest.find(';');
        if (!apply(rest.substr(0, end), name.orientation)) {
            return std::nullopt;
        }
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end);
    }
    return name.where.empty() ? std::nullopt : std::optional(std::move(name));
}

}  // namespace facematch
