// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace facematch {

/// How what lies around a face moved while the face moved.
enum class Surround : std::uint8_t {
    Unknown,      ///< the face stood still, or nothing around it can be followed
    StandsStill,  ///< the room behind a person
    GoesAlong,    ///< the paper or the screen that shows the face
};

/// Width of what a camera sees, as an angle, and the width of its pictures: what turns eye distance into distance.
struct Optics {
    double fieldOfViewDegrees = 0;  ///< horizontal; 0: not known, nothing is concluded
    int widthPx = 0;
};

/// @return distance of an adult face in mm, from 63 mm between the eyes; empty without optics or eyes
[[nodiscard]] std::optional<double> distanceMm(double eyeDistancePx, const Optics& optics);

/// What was noted besides the networks, over the frames of one transaction.
struct AttackCues {
    Surround surround = Surround::Unknown;
    std::size_t frames = 0;              ///< looked at for edges
    std::size_t framed = 0;              ///< of them: straight edges framed the face like a sheet or a telephone
    std::optional<double> distanceMm{};  ///< empty: not known
};

/// @return whether the cues give reason to ask for an active step
[[nodiscard]] bool raiseDoubt(const AttackCues& cues);
/// Cues make nobody suspected and nobody live: a verdict of None or NotChecked becomes Uncertain, others stay.
[[nodiscard]] AttackVerdict withCues(AttackVerdict verdict, const AttackCues& cues);

}  // namespace facematch
