// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/oriented_camera.h"

#include "facematch/engines/mat_view.h"

#include <opencv2/core.hpp>

namespace facematch {

namespace {

class OrientedCamera final : public CameraSource {
public:
    OrientedCamera(std::unique_ptr<CameraSource> camera, const Orientation& orientation)
        : m_camera(std::move(camera)), m_orientation(orientation) {}

    Result<Frame> read() override {
        return m_camera->read().map([this](const Frame& frame) { return turned(frame); });
    }
    [[nodiscard]] bool live() const override { return m_camera->live(); }
    void meter(std::optional<double> brightness, std::chrono::milliseconds now) override {
        m_camera->meter(brightness, now);
    }

private:
    [[nodiscard]] Frame turned(const Frame& frame) const {
        const int degrees = m_orientation.clockwiseDegrees;
        const bool lying = degrees == 90 || degrees == 270;
        Frame result(lying ? frame.height() : frame.width(), lying ? frame.width() : frame.height());
        cv::Mat target = matView(result);
        if (degrees == 0) {
            matView(frame).copyTo(target);
        } else {
            cv::rotate(matView(frame), target, degrees / 90 - 1);  // ROTATE_90_CLOCKWISE is 0, and so on
        }
        if (m_orientation.mirrored) {
            cv::flip(target, target, 1);
        }
        return result;
    }

    std::unique_ptr<CameraSource> m_camera;
    Orientation m_orientation;
};

}  // namespace

std::unique_ptr<CameraSource> oriented(std::unique_ptr<CameraSource> camera, const Orientation& orientation) {
    if (orientation == Orientation{}) {
        return camera;
    }
    return std::make_unique<OrientedCamera>(std::move(camera), orientation);
}

}  // namespace facematch
