// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/guidance.h"

#include <algorithm>
#include <cmath>

namespace facematch {

namespace {

// Inside these nothing needs saying: guidance must come to rest.
constexpr double restAcross = 0.15;
constexpr double leastFaceHeight = 0.25;
constexpr double mostFaceHeight = 0.7;
constexpr double wishedFaceHeight = 0.4;
constexpr double leftThePicture = 0.5;  // beyond: a face that is gone has gone that way

double beyondRest(double offset) {
    return std::abs(offset) < restAcross ? 0 : std::clamp(offset, -1.0, 1.0);
}

// The height of the face in the picture is inverse to its distance.
double approach(double faceHeight) {
    const bool rests = faceHeight >= leastFaceHeight && faceHeight <= mostFaceHeight;
    return rests ? 0 : std::clamp(1 - faceHeight / wishedFaceHeight, -1.0, 1.0);
}

}  // namespace

Guidance Guide::observe(const std::optional<FaceQuality>& quality, std::chrono::milliseconds now) {
    Guidance guidance = direction(quality, now);
    const bool seen = quality && quality->faces > 0;
    guidance.fillLight = m_fillLight.observe(seen ? std::optional(quality->brightness) : std::nullopt, now);
    return guidance;
}

Guidance Guide::direction(const std::optional<FaceQuality>& quality, std::chrono::milliseconds now) {
    if (quality && quality->faces > 0) {
        // The camera does not mirror: what lies right in the picture is on the person's left, and comes to the middle
        // by going right.
        const Guidance guidance{.seen = true,
                                .toRight = beyondRest(quality->across),
                                .upwards = beyondRest(quality->down),
                                .nearer = approach(quality->faceHeightShare)};
        m_last = guidance;
        m_lastAt = now;
        return guidance;
    }
    if (!m_last || now - m_lastAt > m_memory) {
        m_last.reset();
        return {};
    }
    const auto wayBack = [](double offset) { return std::abs(offset) < leftThePicture ? 0 : std::copysign(1, offset); };
    return {.seen = false,
            .toRight = wayBack(m_last->toRight),
            .upwards = wayBack(m_last->upwards),
            .nearer = m_last->nearer};
}

void Guide::reset() {
    m_last.reset();
    m_fillLight.reset();
}

}  // namespace facematch
