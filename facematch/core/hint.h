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
    SideLit,
    MouthCovered,  ///< by a mask or a hand
    EyesCovered,   ///< by sunglasses or a hand
    HoldStill,     ///< all is well: the comparison is running
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
    double across = 0;           ///< face's centre from the frame's, in half frame widths; to the right of the picture
    double down = 0;             ///< likewise in half frame heights
    double sideLight = 0;        ///< lightness of the right cheek less the left, over their sum: -1..1
    double lowerFaceColour =
        0;  ///< least difference of mouth and nose tip from the bridge of the nose, Lab a and b, 0..
    double lowerFaceRedness = 0;  ///< Lab a of the mouth less that of the bridge: lips are redder than skin, masks less
    double eyeLightness = 1;      ///< lightness of the eyes over that of the cheeks
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
