// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/capture_camera.h"

#include "facematch/engines/mat_view.h"

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <filesystem>
#include <opencv2/videoio.hpp>

namespace facematch {

namespace {

class CaptureCamera final : public CameraSource {
public:
    CaptureCamera(const cv::VideoCapture& capture, bool fromDevice) : m_capture(capture), m_live(fromDevice) {}

    Result<Frame> read() override {
        try {
            WipedMat picture;
            if (!m_capture.read(picture.mat) && !(rewind() && m_capture.read(picture.mat))) {
                return fail(ErrorCode::CameraLost);
            }
            if (picture.mat.type() != CV_8UC3) {
                return fail(ErrorCode::CameraLost);
            }
            return frameFrom(picture.mat);
        } catch (const cv::Exception&) {
            return fail(ErrorCode::CameraLost);
        }
    }

    [[nodiscard]] bool live() const override { return m_live; }

private:
    bool rewind() { return !m_live && m_capture.set(cv::CAP_PROP_POS_FRAMES, 0); }

    cv::VideoCapture m_capture;
    bool m_live;
};

/// Whether there is such a device at all and it can capture; OpenCV only says "no".
Result<void> probeDevice(const std::string& device) {
    const int handle =
        ::open(device.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);  // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (handle < 0) {
        return fail(errno == EBUSY ? ErrorCode::CameraBusy : ErrorCode::CameraUnavailable);
    }
    v4l2_capability capability{};
    const bool answered =
        ::ioctl(handle, VIDIOC_QUERYCAP, &capability) == 0;  // NOLINT(cppcoreguidelines-pro-type-vararg)
    ::close(handle);
    const bool captures = answered && (capability.device_caps & V4L2_CAP_VIDEO_CAPTURE) != 0;
    return captures ? Result<void>{} : fail(ErrorCode::CameraUnavailable);
}

}  // namespace

Result<std::unique_ptr<CameraSource>> openDeviceCamera(const std::string& device) {
    const bool number = std::ranges::all_of(device, [](unsigned char c) { return std::isdigit(c) != 0; });
    const std::string path = number ? "/dev/video" + device : device;
    if (const auto probed = probeDevice(path); !probed) {
        return tl::unexpected(probed.error());
    }
    try {
        cv::VideoCapture capture(path, cv::CAP_V4L2);
        if (!capture.isOpened()) {
            return fail(ErrorCode::CameraBusy);  // it is there and can capture, but gives nobody its buffers
        }
        // Compressed 720p: raw frames of this size do not pass USB 2 fast enough. One buffer: the latest frame wins.
        capture.set(cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'));
        capture.set(cv::CAP_PROP_FRAME_WIDTH, 1280);
        capture.set(cv::CAP_PROP_FRAME_HEIGHT, 720);
        capture.set(cv::CAP_PROP_FPS, 30);
        capture.set(cv::CAP_PROP_BUFFERSIZE, 1);
        return std::make_unique<CaptureCamera>(capture, true);
    } catch (const cv::Exception&) {
        return fail(ErrorCode::CameraUnavailable);
    }
}

Result<std::unique_ptr<CameraSource>> openVideoFile(const std::string& file) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return fail(ErrorCode::CameraUnavailable);
    }
    try {
        // By name: left to choose, OpenCV also asks FireWire cameras whether they know this file.
        cv::VideoCapture capture(file, cv::CAP_FFMPEG);
        if (!capture.isOpened()) {
            return fail(ErrorCode::CameraUnavailable);
        }
        return std::make_unique<CaptureCamera>(capture, false);
    } catch (const cv::Exception&) {
        return fail(ErrorCode::CameraUnavailable);
    }
}

}  // namespace facematch
