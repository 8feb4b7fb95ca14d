// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/video_file.h"

#include "facematch/engines/mat_view.h"

#include <filesystem>
#include <opencv2/videoio.hpp>

namespace facematch {

namespace {

class VideoFile final : public CameraSource {
public:
    explicit VideoFile(const cv::VideoCapture& capture) : m_capture(capture) {}

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

    [[nodiscard]] bool live() const override { return false; }

private:
    bool rewind() { return m_capture.set(cv::CAP_PROP_POS_FRAMES, 0); }

    cv::VideoCapture m_capture;
};

}  // namespace

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
        return std::make_unique<VideoFile>(capture);
    } catch (const cv::Exception&) {
        return fail(ErrorCode::CameraUnavailable);
    }
}

}  // namespace facematch
