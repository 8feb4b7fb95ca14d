// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/hint.h"

#include <algorithm>
#include <cmath>

namespace facematch {

namespace {

using enum Hint;
constexpr std::array hints{NoFace, SeveralFaces, TooFar,  TooNear,      OffCentre,   TooDark,  BackLit,
                           Turned, Blurred,      SideLit, MouthCovered, EyesCovered, HoldStill};

// Gates. Eye distance: spec/face-matching.md section 12 ("gate: eye distance >= 40 px live"); the rest is set so that
// the pictures which section 5.4 finds harmless pass, and those that cost comparisons are mended first.
constexpr double leastEyeDistancePx = 40;
constexpr double mostFaceHeightShare = 0.85;
constexpr double cutFaceHeightShare = 0.6;  // from here an unsure detector sees a face that the frame cuts
constexpr double mostOffCentre = 0.62;
constexpr double leastBrightness = 45;
constexpr double backLitSurroundings = 2.2;  // surroundings brighter than the face by this factor
constexpr double backLitBrightness = 95;
constexpr double leastContrast = 8;
constexpr double mostYaw = 0.34;
constexpr double leastDetectorScore = 0.9;
constexpr double leastSharpness = 12;
// Set on the synthetic people (masks 21 and more, bare faces under 9; sunglasses drawn on). On 153 development faces
// they say "covered" twice; whether rightly, nobody has looked.
constexpr double mostSideLight = 0.25;
constexpr double leastMaskColour = 12;
constexpr double mostMaskRedness = -5;
constexpr double leastEyeLightness = 0.3;

bool mouthCovered(const FaceQuality& quality) {
    return quality.lowerFaceColour > leastMaskColour && quality.lowerFaceRedness < mostMaskRedness;
}

bool backLit(const FaceQuality& quality) {
    return quality.contrast < leastContrast ||
           (quality.brightness < backLitBrightness && quality.surroundings > backLitSurroundings * quality.brightness);
}

}  // namespace

std::string_view name(Hint hint) {
    static constexpr std::array<std::string_view, hints.size()> names{
        "no-face", "several-faces", "too-far",  "too-near",      "off-centre",   "too-dark",  "back-lit",
        "turned",  "blurred",       "side-lit", "mouth-covered", "eyes-covered", "hold-still"};
    return names.at(static_cast<std::size_t>(hint));
}

std::span<const Hint> allHints() {
    return hints;
}

Hint judge(const std::optional<FaceQuality>& quality) {
    if (!quality || quality->faces == 0) {
        return NoFace;
    }
    if (quality->faces > 1) {
        return SeveralFaces;
    }
    if (quality->eyeDistancePx < leastEyeDistancePx) {
        return TooFar;
    }
    const bool unsure = quality->detectorScore < leastDetectorScore;
    if (quality->faceHeightShare > mostFaceHeightShare || (unsure && quality->faceHeightShare > cutFaceHeightShare)) {
        return TooNear;
    }
    if (quality->offCentre > mostOffCentre) {
        return OffCentre;
    }
    if (backLit(*quality)) {
        return BackLit;
    }
    if (quality->brightness < leastBrightness) {
        return TooDark;
    }
    // A detector that is unsure of a large, well-lit face looks at it from the side, or at a hand before it.
    if (std::abs(quality->yaw) > mostYaw || unsure) {
        return Turned;
    }
    if (mouthCovered(*quality)) {
        return MouthCovered;
    }
    if (quality->eyeLightness < leastEyeLightness) {
        return EyesCovered;
    }
    if (quality->sharpness < leastSharpness) {
        return Blurred;
    }
    return std::abs(quality->sideLight) > mostSideLight ? SideLit : HoldStill;
}

double rank(const FaceQuality& quality) {
    const double sharp = quality.sharpness / (quality.sharpness + 100);
    const double frontal = 1 - std::min(std::abs(quality.yaw) / mostYaw, 1.0);
    const double large = std::min(quality.eyeDistancePx / (3 * leastEyeDistancePx), 1.0);
    const double sure = std::clamp(quality.detectorScore, 0.0, 1.0);
    return 0.35 * sharp + 0.35 * frontal + 0.15 * large + 0.15 * sure;
}

std::optional<Hint> HintFilter::observe(Hint hint, std::chrono::milliseconds now) {
    if (m_shown == hint) {
        m_candidate.reset();
        return std::nullopt;
    }
    if (m_shown && m_candidate != hint) {
        m_candidate = hint;
        m_since = now;
        return std::nullopt;
    }
    if (m_shown && now - m_since < m_hold) {
        return std::nullopt;
    }
    m_candidate.reset();
    m_shown = hint;
    return hint;
}

void HintFilter::reset() {
    m_shown.reset();
    m_candidate.reset();
}

}  // namespace facematch
