// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace facematch {

/// What the person in front of the camera can do now. Exactly one is shown at a time.
enum class Hint : std::uint8_t {
    NoFace,
    SeveralFaces,
    TooFar,
    TooNear,
    OffCentre,
    TooDark,
    BackLit,
    Turned,
    Blurred,
    HoldStill,  ///< all is well: the comparison is running
};

[[nodiscard]] std::string_view name(Hint hint);
[[nodiscard]] std::span<const Hint> allHints();

/// Measured on one frame with a face; what the gates below are applied to.
struct FaceQuality {
    int faces = 0;               ///< faces in the frame that are large enough to be the person's
    double detectorScore = 0;    ///< 0..1
    double eyeDistancePx = 0;    ///< in the full frame
    double faceHeightShare = 0;  ///< height of the face's box / height of the frame
    double offCentre = 0;        ///< distance of the face's centre from the frame's, in half frame widths
    double brightness = 0;       ///< mean grey of the face, 0..255
    double contrast = 0;         ///< standard deviation of grey of the face, 0..127
    double surroundings = 0;     ///< mean grey of the frame outside the face, 0..255
    double yaw = 0;              ///< nose tip's distance from the middle of the eyes, in eye distances, left negative
    double sharpness = 0;        ///< variance of the Laplacian on the aligned face
};

/// @return the most important thing to mend, HoldStill if the frame is fit for comparison
/// @param quality  empty: no face was found
[[nodiscard]] Hint judge(const std::optional<FaceQuality>& quality);
/// @return 0..1, for ranking frames that pass: sharper, more frontal and larger is better
[[nodiscard]] double rank(const FaceQuality& quality);

/// Keeps hints from flickering: a new hint is shown only when it has held for a while; the first one after reset() at
/// once.
class HintFilter {
public:
    explicit HintFilter(std::chrono::milliseconds hold = std::chrono::milliseconds{300}) : m_hold(hold) {}
    /// @param now  monotonic
    /// @return the hint to show, if it changed
    [[nodiscard]] std::optional<Hint> observe(Hint hint, std::chrono::milliseconds now);
    void reset();

private:
    std::chrono::milliseconds m_hold;
    std::optional<Hint> m_shown;
    std::optional<Hint> m_candidate;
    std::chrono::milliseconds m_since{};
};

}  // namespace facematch
