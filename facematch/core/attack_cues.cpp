// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/attack_cues.h"

#include <cmath>
#include <numbers>

namespace facematch {

namespace {
constexpr double adultEyesMm = 63;
// Nearer, no kiosk camera is sharp and no face fits; farther, nobody reaches the screen. Wide, for children and masks.
constexpr double leastDistanceMm = 150;
constexpr double mostDistanceMm = 2500;
constexpr std::size_t fewestFrames = 3;
}  // namespace

std::optional<double> distanceMm(double eyeDistancePx, const Optics& optics) {
    const bool known = optics.fieldOfViewDegrees > 0 && optics.fieldOfViewDegrees < 180 && optics.widthPx > 0;
    if (!known || !(eyeDistancePx > 0)) {
        return std::nullopt;
    }
    const double focalPx = optics.widthPx / 2.0 / std::tan(optics.fieldOfViewDegrees / 360 * std::numbers::pi);
    return focalPx * adultEyesMm / eyeDistancePx;
}

bool raiseDoubt(const AttackCues& cues) {
    const bool framed = cues.frames >= fewestFrames && 2 * cues.framed > cues.frames;
    const bool implausible =
        cues.distanceMm && (*cues.distanceMm < leastDistanceMm || *cues.distanceMm > mostDistanceMm);
    return cues.surround == Surround::GoesAlong || framed || implausible;
}

AttackVerdict withCues(AttackVerdict verdict, const AttackCues& cues) {
    const bool open = verdict == AttackVerdict::None || verdict == AttackVerdict::NotChecked;
    return open && raiseDoubt(cues) ? AttackVerdict::Uncertain : verdict;
}

}  // namespace facematch
