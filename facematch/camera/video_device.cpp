// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/video_device.h"

#include <fcntl.h>
#include <fnmatch.h>
#include <linux/videodev2.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <filesystem>
#include <optional>

namespace facematch {

namespace {

class KernelDevice final : public VideoDevice {
public:
    explicit KernelDevice(int handle) : m_handle(handle) {}
    ~KernelDevice() override {
        for (const std::span<std::uint8_t> buffer : m_maps) {
            ::munmap(buffer.data(), buffer.size());
        }
        ::close(m_handle);
    }

    int control(unsigned long request, void* argument) override {
        int answer = 0;
        do {
            answer = ::ioctl(m_handle, request, argument);  // NOLINT(cppcoreguidelines-pro-type-vararg)
        } while (answer < 0 && errno == EINTR);
        return answer < 0 ? errno : 0;
    }

    Wait wait(std::chrono::milliseconds limit) override {
        pollfd event{.fd = m_handle, .events = POLLIN, .revents = 0};
        int count = 0;
        do {
            count = ::poll(&event, 1, static_cast<int>(limit.count()));
        } while (count < 0 && errno == EINTR);
        if (count == 0) {
            return Wait::TimedOut;
        }
        return count > 0 && (event.revents & POLLIN) != 0 ? Wait::Ready : Wait::Gone;
    }

    std::span<std::uint8_t> map(std::size_t bytes, std::int64_t offset) override {
        void* const place = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_handle, offset);
        if (place == MAP_FAILED) {  // NOLINT(cppcoreguidelines-pro-type-cstyle-cast,performance-no-int-to-ptr)
            return {};
        }
        m_maps.emplace_back(static_cast<std::uint8_t*>(place), bytes);
        return m_maps.back();
    }

private:
    int m_handle;
    std::vector<std::span<std::uint8_t>> m_maps;
};

std::optional<v4l2_capability> capabilities(VideoDevice& device) {
    v4l2_capability capability{};
    if (device.control(VIDIOC_QUERYCAP, &capability) != 0) {
        return std::nullopt;
    }
    const auto caps =
        (capability.capabilities & V4L2_CAP_DEVICE_CAPS) != 0 ? capability.device_caps : capability.capabilities;
    const bool captures = (caps & V4L2_CAP_VIDEO_CAPTURE) != 0 && (caps & V4L2_CAP_STREAMING) != 0;
    return captures ? std::optional(capability) : std::nullopt;
}

/// A fixed field of the kernel's, with or without its end.
template <std::size_t size>
std::string text(const std::uint8_t (&field)[size]) {  // NOLINT(*-avoid-c-arrays): the kernel's
    const auto* const end = std::find(std::begin(field), std::end(field), 0);
    return {std::begin(field), end};
}

bool isNumber(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace

Result<std::unique_ptr<VideoDevice>> openVideoDevice(const std::string& node) {
    const int handle =
        ::open(node.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);  // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (handle < 0) {
        return fail(errno == EBUSY ? ErrorCode::CameraBusy : ErrorCode::CameraUnavailable);
    }
    auto device = std::make_unique<KernelDevice>(handle);
    if (!capabilities(*device)) {
        return fail(ErrorCode::CameraUnavailable);
    }
    return device;
}

std::vector<DeviceEntry> listVideoDevices() {
    std::vector<std::pair<int, DeviceEntry>> found;
    std::error_code problem;
    for (std::filesystem::directory_iterator entry("/dev", problem), end; !problem && entry != end;
         entry.increment(problem)) {
        constexpr std::string_view prefix = "video";
        const std::string file = entry->path().filename().string();
        if (!file.starts_with(prefix) || !isNumber(file.substr(prefix.size())) || file.size() > prefix.size() + 4) {
            continue;
        }
        const std::string node = entry->path().string();
        const auto device = openVideoDevice(node);
        const auto capability = device ? capabilities(**device) : std::nullopt;
        if (capability) {
            found.emplace_back(std::stoi(file.substr(prefix.size())),
                               DeviceEntry{node, text(capability->card), text(capability->bus_info)});
        }
    }
    std::ranges::sort(found, {}, &std::pair<int, DeviceEntry>::first);
    std::vector<DeviceEntry> cameras;
    std::ranges::transform(found, std::back_inserter(cameras), [](auto& each) { return std::move(each.second); });
    return cameras;
}

std::string pickDevice(std::span<const DeviceEntry> cameras, std::string_view wanted) {
    if (isNumber(wanted)) {
        return "/dev/video" + std::string(wanted);
    }
    if (wanted.starts_with('/')) {
        return std::string(wanted);
    }
    const std::string pattern(wanted == "any" ? "*" : wanted);
    const auto found = std::ranges::find_if(cameras, [&pattern](const DeviceEntry& camera) {
        return ::fnmatch(pattern.c_str(), camera.name.c_str(), 0) == 0 ||
               ::fnmatch(pattern.c_str(), camera.busPath.c_str(), 0) == 0;
    });
    return found == cameras.end() ? std::string{} : found->node;
}

}  // namespace facematch
