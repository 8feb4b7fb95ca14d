// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui {

/// What a seated person or a child reaches, above the floor.
/// @source reception-domain §12
inline constexpr double reachLowestMm = 380.0;
inline constexpr double reachHighestMm = 1220.0;
inline constexpr double leastBandMm = 190.0;  ///< below this no page can be read, however it is scrolled

/// An upright glass on its stand.
struct Glass {
    double heightPx = 0.0;
    double pixelsPerMillimetre = 1.0;
    double lowerEdgeMm = 0.0;  ///< above the floor
};

/// The part of the glass within reach, in pixels from its upper edge.
struct ReachBand {
    double topPx = 0.0;
    double bottomPx = 0.0;
    bool withinReach = true;  ///< false: so little of the glass can be reached that more of it has to be used
};

/// @return the band; all of the glass when all of it is within reach, at least `leastBandMm` at the nearer end when
/// the glass hangs too high or too low
/// @thread any; pure
[[nodiscard]] ReachBand reachBand(const Glass& glass);

}  // namespace ui
