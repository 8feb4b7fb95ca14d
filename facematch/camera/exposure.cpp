// SPDX-License-Identifier: Apache-2.0
#include "facematch/camera/exposure.h"

#include <algorithm>
#include <cmath>

namespace facematch {

namespace {

using std::chrono::milliseconds;

constexpr double targetBrightness = 120;
constexpr double deadBand = 25;      // while the camera meters by itself: only a face that is clearly wrong is ours
constexpr double fineBand = 12;      // once it is ours
constexpr double displayGamma = 2;   // grey values grow about with the square root of the light
constexpr double mostFactor = 1.41;  // half a stop
constexpr milliseconds settling{250};
constexpr milliseconds patience{3000};

constexpr int longestTime = 333;  // 1/30 s
constexpr int gainSteps = 12;     // the whole range of gain is at most so many half stops

int nearest(double value, const ControlRange& range) {
    const int step = std::max(range.step, 1);
    const double bounded = std::clamp(value, static_cast<double>(range.least), static_cast<double>(range.most));
    return std::min(range.least + static_cast<int>(std::lround((bounded - range.least) / step)) * step, range.most);
}

}  // namespace

ExposureOrder FaceExposure::observe(std::optional<double> brightness, milliseconds now) {
    using enum ExposureOrder::Kind;
    if (!brightness) {
        if (m_ours && now - m_seenAt >= patience) {
            m_ours = false;
            m_changedAt.reset();
            return {.kind = Automatic, .factor = 1};
        }
        return {};
    }
    m_seenAt = now;
    const double off = std::abs(*brightness - targetBrightness);
    if (off <= (m_ours ? fineBand : deadBand) || (m_changedAt && now - *m_changedAt < settling)) {
        return {};
    }
    m_ours = true;
    m_changedAt = now;
    const double wanted = std::pow(targetBrightness / std::max(*brightness, 1.0), displayGamma);
    return {.kind = Scale, .factor = std::clamp(wanted, 1 / mostFactor, mostFactor)};
}

ExposureSetting scaled(const ExposureSetting& now, double factor, const ControlRange& time,
                       const std::optional<ControlRange>& gain) {
    ExposureSetting next = now;
    const ControlRange shutter{.least = std::max(time.least, 1),
                               .most = std::clamp(longestTime, std::max(time.least, 1), time.most),
                               .step = time.step};
    const int gainStep = gain ? std::max((gain->most - gain->least) / gainSteps, 1) : 0;
    if (factor < 1 && gain && now.gain > gain->least) {
        next.gain = nearest(now.gain - gainStep, *gain);
        return next;
    }
    next.time = nearest(std::max(now.time, 1) * factor, shutter);
    if (next.time == now.time && factor > 1) {
        // Too small a number to grow by this factor grows by one step.
        next.time = nearest(now.time + std::max(time.step, 1), shutter);
    }
    if (next.time == now.time && factor > 1 && gain) {
        next.gain = nearest(now.gain + gainStep, *gain);
    }
    return next;
}

}  // namespace facematch
