// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/device_camera.h"

#include "facematch/camera/device_controls.h"
#include "facematch/camera/raw_picture.h"

#include <linux/videodev2.h>
#include <strings.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <optional>

// NOLINTBEGIN(cppcoreguidelines-pro-type-union-access): the kernel's structures
namespace facematch {

namespace {

using std::chrono::milliseconds;

constexpr std::uint32_t buffers = 3;  // one being filled, one full, one being read
constexpr milliseconds firstPicture{5000};
constexpr milliseconds nextPicture{2000};
constexpr int mostDamagedInARow = 30;  // cheap cameras begin with a few damaged ones
constexpr std::uint32_t capture = V4L2_BUF_TYPE_VIDEO_CAPTURE;

v4l2_buffer bufferRequest(std::uint32_t index = 0) {
    v4l2_buffer buffer{};
    buffer.type = capture;
    buffer.memory = V4L2_MEMORY_MMAP;
    buffer.index = index;
    return buffer;
}

ErrorCode refusal(int problem) {
    return problem == EBUSY || problem == ENOSPC ? ErrorCode::CameraBusy : ErrorCode::CameraUnavailable;
}

class DeviceCamera final : public CameraSource {
public:
    explicit DeviceCamera(std::unique_ptr<VideoDevice> device) : m_device(std::move(device)), m_exposure(*m_device) {}
    ~DeviceCamera() override {
        std::uint32_t type = capture;
        static_cast<void>(m_device->control(VIDIOC_STREAMOFF, &type));
        for (const std::span<std::uint8_t> buffer : m_buffers) {
            explicit_bzero(buffer.data(), buffer.size());
        }
    }
    DeviceCamera(const DeviceCamera&) = delete;
    DeviceCamera& operator=(const DeviceCamera&) = delete;

    Result<void> begin() {
        return setFormat().and_then([this] { return takeBuffers(); }).and_then([this]() -> Result<void> {
            std::uint32_t type = capture;
            const int problem = m_device->control(VIDIOC_STREAMON, &type);
            return problem == 0 ? Result<void>{} : fail(refusal(problem));
        });
    }

    Result<Frame> read() override {
        for (int damaged = 0; damaged < mostDamagedInARow; ++damaged) {
            const auto newest = dequeueNewest();
            if (!newest) {
                return tl::unexpected(newest.error());
            }
            auto frame = decode(*newest);
            if (!giveBack(newest->index)) {
                return fail(ErrorCode::CameraLost);
            }
            if (frame) {
                m_started = true;
                return frame;
            }
        }
        return fail(ErrorCode::CameraLost);
    }

    [[nodiscard]] bool live() const override { return true; }

    void meter(std::optional<double> brightness, milliseconds now) override {
        m_exposure.follow(m_metering.observe(brightness, now));
    }

private:
    Result<void> setFormat() {
        const auto wanted = chooseFormat(offeredFormats(*m_device));
        if (!wanted) {
            return fail(ErrorCode::CameraUnavailable);
        }
        v4l2_format format{};
        format.type = capture;
        format.fmt.pix.pixelformat = wanted->code;
        format.fmt.pix.width = static_cast<std::uint32_t>(wanted->widthPx);
        format.fmt.pix.height = static_cast<std::uint32_t>(wanted->heightPx);
        format.fmt.pix.field = V4L2_FIELD_NONE;
        if (const int problem = m_device->control(VIDIOC_S_FMT, &format); problem != 0) {
            return fail(refusal(problem));
        }
        // A driver answers with what it will really send.
        const auto& pix = format.fmt.pix;
        m_layout = {pix.pixelformat, static_cast<int>(pix.width), static_cast<int>(pix.height), pix.bytesperline};
        if (!readable(m_layout.code)) {
            return fail(ErrorCode::CameraUnavailable);
        }
        askForSpeed(wanted->framesPerSecond);
        return {};
    }

    void askForSpeed(double framesPerSecond) {
        if (framesPerSecond <= 0) {
            return;
        }
        constexpr double enough = 30;
        v4l2_streamparm speed{};
        speed.type = capture;
        speed.parm.capture.timeperframe = {
            .numerator = 1000,
            .denominator = static_cast<std::uint32_t>(std::lround(std::min(framesPerSecond, enough) * 1000))};
        static_cast<void>(m_device->control(VIDIOC_S_PARM, &speed));  // a wish: its own speed will do too
    }

    Result<void> takeBuffers() {
        v4l2_requestbuffers request{};
        request.count = buffers;
        request.type = capture;
        request.memory = V4L2_MEMORY_MMAP;
        if (const int problem = m_device->control(VIDIOC_REQBUFS, &request); problem != 0) {
            return fail(refusal(problem));
        }
        for (std::uint32_t index = 0; index < request.count; ++index) {
            auto buffer = bufferRequest(index);
            if (m_device->control(VIDIOC_QUERYBUF, &buffer) != 0) {
                return fail(ErrorCode::CameraUnavailable);
            }
            const auto place = m_device->map(buffer.length, buffer.m.offset);
            if (place.empty() || m_device->control(VIDIOC_QBUF, &buffer) != 0) {
                return fail(ErrorCode::CameraUnavailable);
            }
            m_buffers.push_back(place);
        }
        return m_buffers.empty() ? fail(ErrorCode::CameraUnavailable) : Result<void>{};
    }

    /// Waits for a picture; of several that wait already the older ones go back unread.
    Result<v4l2_buffer> dequeueNewest() {
        if (m_device->wait(m_started ? nextPicture : firstPicture) != VideoDevice::Wait::Ready) {
            return fail(ErrorCode::CameraLost);
        }
        std::optional<v4l2_buffer> newest;
        for (std::size_t i = 0; i <= m_buffers.size(); ++i) {
            auto buffer = bufferRequest();
            const int problem = m_device->control(VIDIOC_DQBUF, &buffer);
            if (problem == EAGAIN) {
                break;
            }
            if (problem != 0 || buffer.index >= m_buffers.size() || (newest && !giveBack(newest->index))) {
                return fail(ErrorCode::CameraLost);
            }
            newest = buffer;
        }
        return newest ? Result<v4l2_buffer>(*newest) : fail(ErrorCode::CameraLost);
    }

    [[nodiscard]] Result<Frame> decode(const v4l2_buffer& buffer) const {
        const auto whole = m_buffers[buffer.index];
        if ((buffer.flags & V4L2_BUF_FLAG_ERROR) != 0 || buffer.bytesused > whole.size()) {
            return fail(ErrorCode::ImageDamaged);
        }
        return pictureFrom(whole.first(buffer.bytesused), m_layout);
    }

    bool giveBack(std::uint32_t index) {
        explicit_bzero(m_buffers[index].data(), m_buffers[index].size());
        auto buffer = bufferRequest(index);
        return m_device->control(VIDIOC_QBUF, &buffer) == 0;
    }

    std::unique_ptr<VideoDevice> m_device;
    DeviceExposure m_exposure;
    FaceExposure m_metering;
    RawLayout m_layout;
    std::vector<std::span<std::uint8_t>> m_buffers;
    bool m_started = false;
};

}  // namespace

Result<std::unique_ptr<CameraSource>> openDeviceCamera(std::unique_ptr<VideoDevice> device) {
    auto camera = std::make_unique<DeviceCamera>(std::move(device));
    if (const auto begun = camera->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    return camera;
}

}  // namespace facematch
// NOLINTEND(cppcoreguidelines-pro-type-union-access)
