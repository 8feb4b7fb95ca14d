// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/camera_source.h"

#include "facematch/camera/capture_camera.h"
#include "facematch/camera/folder_camera.h"
#include "facematch/engines/mat_view.h"

namespace facematch {

Result<std::unique_ptr<CameraSource>> openCamera(std::string_view source) {
    if (source.empty() || source == "none") {
        return fail(ErrorCode::CameraNone);
    }
    silenceLibrary();
    const auto colon = source.find(':');
    const std::string_view kind = source.substr(0, colon);
    const std::string_view where = colon == std::string_view::npos ? std::string_view{} : source.substr(colon + 1);
    if (where.empty()) {
        return fail(ErrorCode::CameraUnavailable);
    }
    if (kind == "v4l2") {
        return openDeviceCamera(std::string(where));
    }
    if (kind == "video") {
        return openVideoFile(std::string(where));
    }
    if (kind == "folder") {
        return openFolderCamera(where);
    }
    return fail(ErrorCode::CameraUnavailable);
}

}  // namespace facematch
