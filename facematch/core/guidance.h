// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/fill_light.h"
#include "facematch/core/hint.h"

namespace facematch {

/// Where the person has to go, as values that a screen can draw and a voice or tones can tell. Directions are the
/// person's own, facing the camera.
struct Guidance {
    bool seen = false;     ///< false: nobody is seen now; the direction is then that of the way back, if it is known
    double toRight = 0;    ///< -1..1 half frame widths; negative: to the left
    double upwards = 0;    ///< -1..1 half frame heights; negative: downwards
    double nearer = 0;     ///< -1..1: come nearer by this share of the present distance; negative: step back by it
    double fillLight = 0;  ///< 0..1: how brightly the screen's border should light the face
    friend bool operator==(const Guidance&, const Guidance&) = default;
};

/// Remembers where a face was last seen, so that "no face" can still say where to go.
class Guide {
public:
    /// @param memory  how long the way back is told after a face left the picture
    explicit Guide(std::chrono::milliseconds memory = std::chrono::seconds{4}) : m_memory(memory) {}

    /// @param quality  empty: no face in this frame
    /// @param now      monotonic
    [[nodiscard]] Guidance observe(const std::optional<FaceQuality>& quality, std::chrono::milliseconds now);
    void reset();

private:
    [[nodiscard]] Guidance direction(const std::optional<FaceQuality>& quality, std::chrono::milliseconds now);
    FillLight m_fillLight;
    std::chrono::milliseconds m_memory;
    std::optional<Guidance> m_last;
    std::chrono::milliseconds m_lastAt{};
};

}  // namespace facematch
