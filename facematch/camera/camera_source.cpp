// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/camera_source.h"

#include "facematch/camera/camera_name.h"
#include "facematch/camera/device_camera.h"
#include "facematch/camera/folder_camera.h"
#include "facematch/camera/noise_camera.h"
#include "facematch/camera/oriented_camera.h"
#include "facematch/camera/video_file.h"
#include "facematch/engines/mat_view.h"

namespace facematch {

namespace {

Result<std::unique_ptr<CameraSource>> openDevice(const std::string& which) {
    auto node = pickDevice({}, which);
    if (node.empty()) {
        node = pickDevice(listVideoDevices(), which);
    }
    if (node.empty()) {
        return fail(ErrorCode::CameraUnavailable);
    }
    return openVideoDevice(node).and_then(
        [](std::unique_ptr<VideoDevice> device) { return openDeviceCamera(std::move(device)); });
}

Result<std::unique_ptr<CameraSource>> openKind(const CameraName& name) {
    if (name.kind == "v4l2") {
        return openDevice(name.where);
    }
    if (name.kind == "video") {
        return openVideoFile(name.where);
    }
    if (name.kind == "folder") {
        return openFolderCamera(name.where);
    }
    if (name.kind == "noise") {
        return openNoiseCamera(name.where);
    }
    return fail(ErrorCode::CameraUnavailable);
}

}  // namespace

Result<std::unique_ptr<CameraSource>> openCamera(std::string_view source) {
    if (source.empty() || source == "none") {
        return fail(ErrorCode::CameraNone);
    }
    prepareLibraries();
    const auto name = parseCameraName(source);
    if (!name) {
        return fail(ErrorCode::CameraUnavailable);
    }
    return openKind(*name).map(
        [&name](std::unique_ptr<CameraSource> camera) { return oriented(std::move(camera), name->orientation); });
}

}  // namespace facematch
