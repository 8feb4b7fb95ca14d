// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/reach_band.h"

#include <algorithm>

namespace ui {

ReachBand reachBand(const Glass& glass) {
    const auto fromTop = [&glass](double aboveFloorMm) {
        const double y = glass.heightPx - (aboveFloorMm - glass.lowerEdgeMm) * glass.pixelsPerMillimetre;
        return std::clamp(y, 0.0, glass.heightPx);
    };
    ReachBand band{.topPx = fromTop(reachHighestMm), .bottomPx = fromTop(reachLowestMm)};
    const double least = std::min(glass.heightPx, leastBandMm * glass.pixelsPerMillimetre);
    band.withinReach = band.bottomPx - band.topPx >= least;
    if (!band.withinReach) {
        const bool tooHigh = glass.lowerEdgeMm > reachLowestMm;
        band.bottomPx = tooHigh ? band.bottomPx : std::max(band.bottomPx, least);
        band.topPx = tooHigh ? std::max(0.0, band.bottomPx - least) : band.bottomPx - least;
    }
    return band;
}

}  // namespace ui
