// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/noise_camera.h"

#include "facematch/engines/mat_view.h"

#include <charconv>
#include <opencv2/core.hpp>
#include <optional>

namespace facematch {

namespace {

/// Grey that flickers like a sensor in the dark; the same pictures in every run.
class NoiseCamera final : public CameraSource {
public:
    NoiseCamera(int widthPx, int heightPx) : m_widthPx(widthPx), m_heightPx(heightPx) {}

    Result<Frame> read() override {
        constexpr double grey = 120;
        constexpr double deviation = 24;
        Frame frame(m_widthPx, m_heightPx);
        cv::Mat view = matView(frame);
        m_dice.fill(view, cv::RNG::NORMAL, cv::Scalar::all(grey), cv::Scalar::all(deviation));
        return frame;
    }
    [[nodiscard]] bool live() const override { return false; }

private:
    int m_widthPx;
    int m_heightPx;
    cv::RNG m_dice{20261121};
};

std::optional<int> side(std::string_view text) {
    constexpr int most = 4096;
    int value = 0;
    const auto* const end = text.data() + text.size();  // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    const bool good = problem == std::errc{} && stop == end && value >= 1 && value <= most;
    return good ? std::optional(value) : std::nullopt;
}

}  // namespace

Result<std::unique_ptr<CameraSource>> openNoiseCamera(std::string_view size) {
    const auto cross = size.find('x');
    const auto width = side(size.substr(0, cross));
    const auto height = cross == std::string_view::npos ? std::nullopt : side(size.substr(cross + 1));
    if (!width || !height) {
        return fail(ErrorCode::CameraUnavailable);
    }
    return std::make_unique<NoiseCamera>(*width, *height);
}

}  // namespace facematch
