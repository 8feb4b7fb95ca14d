// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/device_controls.h"

#include <linux/videodev2.h>

#include <algorithm>
#include <array>

// NOLINTBEGIN(cppcoreguidelines-pro-type-union-access): the kernel's structures
namespace facematch {

namespace {

// A driver that never says "no more" must not keep us.
constexpr std::uint32_t mostEntries = 64;

struct Size {
    int widthPx;
    int heightPx;
};
constexpr std::array<Size, 4> customary{{{640, 360}, {640, 480}, {1280, 720}, {1920, 1080}}};

std::vector<double> speeds(VideoDevice& device, std::uint32_t code, Size size) {
    std::vector<double> result;
    for (std::uint32_t index = 0; index < mostEntries; ++index) {
        v4l2_frmivalenum entry{};
        entry.index = index;
        entry.pixel_format = code;
        entry.width = static_cast<std::uint32_t>(size.widthPx);
        entry.height = static_cast<std::uint32_t>(size.heightPx);
        if (device.control(VIDIOC_ENUM_FRAMEINTERVALS, &entry) != 0) {
            break;
        }
        const bool discrete = entry.type == V4L2_FRMIVAL_TYPE_DISCRETE;
        const v4l2_fract interval = discrete ? entry.discrete : entry.stepwise.min;
        if (interval.numerator > 0) {
            result.push_back(static_cast<double>(interval.denominator) / interval.numerator);
        }
        if (!discrete) {
            break;
        }
    }
    if (result.empty()) {
        result.push_back(0);
    }
    return result;
}

std::vector<Size> sizes(VideoDevice& device, std::uint32_t code) {
    std::vector<Size> result;
    for (std::uint32_t index = 0; index < mostEntries; ++index) {
        v4l2_frmsizeenum entry{};
        entry.index = index;
        entry.pixel_format = code;
        if (device.control(VIDIOC_ENUM_FRAMESIZES, &entry) != 0) {
            break;
        }
        if (entry.type == V4L2_FRMSIZE_TYPE_DISCRETE) {
            result.push_back({static_cast<int>(entry.discrete.width), static_cast<int>(entry.discrete.height)});
            continue;
        }
        const auto& range = entry.stepwise;
        std::ranges::copy_if(customary, std::back_inserter(result), [&range](Size size) {
            const auto width = static_cast<std::uint32_t>(size.widthPx);
            const auto height = static_cast<std::uint32_t>(size.heightPx);
            return width >= range.min_width && width <= range.max_width && height >= range.min_height &&
                   height <= range.max_height;
        });
        break;
    }
    return result;
}

std::optional<ControlRange> rangeOf(VideoDevice& device, std::uint32_t id) {
    v4l2_queryctrl query{};
    query.id = id;
    constexpr std::uint32_t unusable = V4L2_CTRL_FLAG_DISABLED | V4L2_CTRL_FLAG_READ_ONLY;
    if (device.control(VIDIOC_QUERYCTRL, &query) != 0 || (query.flags & unusable) != 0 ||
        query.minimum >= query.maximum) {
        return std::nullopt;
    }
    return ControlRange{.least = query.minimum, .most = query.maximum, .step = query.step};
}

std::optional<int> valueOf(VideoDevice& device, std::uint32_t id) {
    v4l2_control value{.id = id, .value = 0};
    return device.control(VIDIOC_G_CTRL, &value) == 0 ? std::optional(value.value) : std::nullopt;
}

bool set(VideoDevice& device, std::uint32_t id, int to) {
    v4l2_control value{.id = id, .value = to};
    return device.control(VIDIOC_S_CTRL, &value) == 0;
}

}  // namespace

std::vector<VideoFormat> offeredFormats(VideoDevice& device) {
    std::vector<VideoFormat> result;
    for (std::uint32_t index = 0; index < mostEntries; ++index) {
        v4l2_fmtdesc entry{};
        entry.index = index;
        entry.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
        if (device.control(VIDIOC_ENUM_FMT, &entry) != 0) {
            break;
        }
        for (const Size size : sizes(device, entry.pixelformat)) {
            for (const double speed : speeds(device, entry.pixelformat, size)) {
                result.push_back({entry.pixelformat, size.widthPx, size.heightPx, speed});
            }
        }
    }
    return result;
}

DeviceExposure::DeviceExposure(VideoDevice& device)
    : m_device(device), m_time(rangeOf(device, V4L2_CID_EXPOSURE_ABSOLUTE)), m_gain(rangeOf(device, V4L2_CID_GAIN)) {
    if (!rangeOf(device, V4L2_CID_EXPOSURE_AUTO)) {
        m_time.reset();
    }
}

DeviceExposure::~DeviceExposure() {
    if (m_ours) {
        automatic();
    }
}

void DeviceExposure::follow(const ExposureOrder& order) {
    if (!m_time || order.kind == ExposureOrder::Kind::Keep) {
        return;
    }
    if (order.kind == ExposureOrder::Kind::Automatic) {
        automatic();
        return;
    }
    if (!m_ours && !manual()) {
        m_time.reset();  // it says that it can, and cannot
        return;
    }
    const ExposureSetting next = scaled(*m_ours, order.factor, *m_time, m_gain);
    if (next.time != m_ours->time) {
        static_cast<void>(set(m_device, V4L2_CID_EXPOSURE_ABSOLUTE, next.time));
    }
    if (m_gain && next.gain != m_ours->gain) {
        static_cast<void>(set(m_device, V4L2_CID_GAIN, next.gain));
    }
    m_ours = next;
}

/// Takes over from where the camera's own metering is.
bool DeviceExposure::manual() {
    const auto time = valueOf(m_device, V4L2_CID_EXPOSURE_ABSOLUTE);
    const auto gain = m_gain ? valueOf(m_device, V4L2_CID_GAIN) : std::optional(0);
    if (!time || !gain || !set(m_device, V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL)) {
        return false;
    }
    m_ours = ExposureSetting{.time = *time, .gain = *gain};
    return true;
}

void DeviceExposure::automatic() {
    // Cameras with a fixed aperture call it "aperture priority" and know no "auto".
    if (!set(m_device, V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY)) {
        static_cast<void>(set(m_device, V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_AUTO));
    }
    m_ours.reset();
}

}  // namespace facematch
// NOLINTEND(cppcoreguidelines-pro-type-union-access)
