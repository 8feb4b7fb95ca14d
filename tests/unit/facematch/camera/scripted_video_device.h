// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/video_device.h"
#include "facematch/camera/video_format.h"

#include <linux/videodev2.h>

#include <cerrno>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace camera_fixture {

/// What the kernel and the camera behind it do; kept by the test, shared with the device.
struct CameraScript {
    std::vector<facematch::VideoFormat> formats;
    std::deque<std::vector<std::uint8_t>> pictures;  ///< the next ones to be sent, one for each buffer
    std::map<std::uint32_t, v4l2_queryctrl> controls;
    std::map<std::uint32_t, int> values;
    int setFormatFails = 0;  ///< errno
    int streamOnFails = 0;
    bool unplugged = false;
    std::uint32_t nextFlags = 0;
    // What the camera was told.
    facematch::VideoFormat chosen;
    bool streaming = false;
    std::vector<std::vector<std::uint8_t>> memory;
    std::deque<std::uint32_t> queued;
    std::vector<int> exposures;

    void add(std::uint32_t id, int least, int most, int value) {
        v4l2_queryctrl entry{};
        entry.id = id;
        entry.minimum = least;
        entry.maximum = most;
        entry.step = 1;
        controls[id] = entry;
        values[id] = value;
    }
};

class ScriptedVideoDevice final : public facematch::VideoDevice {
public:
    explicit ScriptedVideoDevice(std::shared_ptr<CameraScript> script) : m_script(std::move(script)) {}

    int control(unsigned long request, void* argument) override {
        if (m_script->unplugged) {
            return ENODEV;
        }
        switch (request) {
            case VIDIOC_ENUM_FMT:
                return enumerate(*static_cast<v4l2_fmtdesc*>(argument));
            case VIDIOC_ENUM_FRAMESIZES:
                return enumerate(*static_cast<v4l2_frmsizeenum*>(argument));
            case VIDIOC_ENUM_FRAMEINTERVALS:
                return enumerate(*static_cast<v4l2_frmivalenum*>(argument));
            case VIDIOC_S_FMT:
                return setFormat(*static_cast<v4l2_format*>(argument));
            case VIDIOC_REQBUFS:
                m_script->memory.assign(3, std::vector<std::uint8_t>(bytesOfBuffer));
                static_cast<v4l2_requestbuffers*>(argument)->count = 3;
                return 0;
            case VIDIOC_QUERYBUF:
                static_cast<v4l2_buffer*>(argument)->length = bytesOfBuffer;
                static_cast<v4l2_buffer*>(argument)->m.offset = static_cast<v4l2_buffer*>(argument)->index;
                return 0;
            case VIDIOC_QBUF:
                m_script->queued.push_back(static_cast<v4l2_buffer*>(argument)->index);
                return 0;
            case VIDIOC_DQBUF:
                return fill(*static_cast<v4l2_buffer*>(argument));
            case VIDIOC_STREAMON:
                m_script->streaming = m_script->streamOnFails == 0;
                return m_script->streamOnFails;
            case VIDIOC_STREAMOFF:
                m_script->streaming = false;
                return 0;
            default:
                return controls(request, argument);
        }
    }

    Wait wait(std::chrono::milliseconds) override {
        return m_script->unplugged ? Wait::Gone : m_script->pictures.empty() ? Wait::TimedOut : Wait::Ready;
    }

    std::span<std::uint8_t> map(std::size_t bytes, std::int64_t offset) override {
        return std::span(m_script->memory.at(static_cast<std::size_t>(offset))).first(bytes);
    }

private:
    static constexpr std::uint32_t bytesOfBuffer = 1 << 21;

    /// Each entry of the list is its own pixel format entry; the camera code must cope with repetitions.
    int enumerate(v4l2_fmtdesc& entry) const {
        if (entry.index >= m_script->formats.size()) {
            return EINVAL;
        }
        entry.pixelformat = m_script->formats[entry.index].code;
        return 0;
    }

    int enumerate(v4l2_frmsizeenum& entry) const {
        std::uint32_t left = entry.index;
        for (const auto& format : m_script->formats) {
            if (format.code == entry.pixel_format && left-- == 0) {
                entry.type = V4L2_FRMSIZE_TYPE_DISCRETE;
                entry.discrete = {static_cast<std::uint32_t>(format.widthPx),
                                  static_cast<std::uint32_t>(format.heightPx)};
                return 0;
            }
        }
        return EINVAL;
    }

    int enumerate(v4l2_frmivalenum& entry) const {
        std::uint32_t left = entry.index;
        for (const auto& format : m_script->formats) {
            const bool same = format.code == entry.pixel_format && format.widthPx == static_cast<int>(entry.width) &&
                              format.heightPx == static_cast<int>(entry.height);
            if (same && format.framesPerSecond > 0 && left-- == 0) {
                entry.type = V4L2_FRMIVAL_TYPE_DISCRETE;
                entry.discrete = {1000, static_cast<std::uint32_t>(format.framesPerSecond * 1000)};
                return 0;
            }
        }
        return EINVAL;
    }

    int setFormat(v4l2_format& format) {
        m_script->chosen = {format.fmt.pix.pixelformat, static_cast<int>(format.fmt.pix.width),
                            static_cast<int>(format.fmt.pix.height), 0};
        return m_script->setFormatFails;
    }

    int fill(v4l2_buffer& buffer) {
        if (m_script->pictures.empty() || m_script->queued.empty()) {
            return EAGAIN;
        }
        const auto picture = std::move(m_script->pictures.front());
        m_script->pictures.pop_front();
        buffer.index = m_script->queued.front();
        m_script->queued.pop_front();
        buffer.bytesused = static_cast<std::uint32_t>(picture.size());
        buffer.flags = std::exchange(m_script->nextFlags, 0U);
        std::memcpy(m_script->memory.at(buffer.index).data(), picture.data(), picture.size());
        return 0;
    }

    int controls(unsigned long request, void* argument) {
        if (request == VIDIOC_QUERYCTRL) {
            auto& query = *static_cast<v4l2_queryctrl*>(argument);
            const auto found = m_script->controls.find(query.id);
            if (found == m_script->controls.end()) {
                return EINVAL;
            }
            query = found->second;
            return 0;
        }
        if (request != VIDIOC_G_CTRL && request != VIDIOC_S_CTRL) {
            return 0;
        }
        auto& value = *static_cast<v4l2_control*>(argument);
        if (!m_script->values.contains(value.id)) {
            return EINVAL;
        }
        if (request == VIDIOC_G_CTRL) {
            value.value = m_script->values[value.id];
        } else {
            m_script->values[value.id] = value.value;
            if (value.id == V4L2_CID_EXPOSURE_ABSOLUTE) {
                m_script->exposures.push_back(value.value);
            }
        }
        return 0;
    }

    std::shared_ptr<CameraScript> m_script;
};

}  // namespace camera_fixture
