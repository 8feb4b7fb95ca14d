// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/appearance_model.h"

#include "ui/kiosk/reach_band.h"

namespace ui {

double AppearanceModel::reachTop(double heightPx, double pixelsPerMillimetre, double lowerEdgeMm) {
    return reachBand({heightPx, pixelsPerMillimetre, lowerEdgeMm}).topPx;
}

double AppearanceModel::reachFoot(double heightPx, double pixelsPerMillimetre, double lowerEdgeMm) {
    return heightPx - reachBand({heightPx, pixelsPerMillimetre, lowerEdgeMm}).bottomPx;
}

void AppearanceModel::setLowerEdgeMm(double millimetres) {
    m_lowerEdgeMm = millimetres;
    emit changed();
}

void AppearanceModel::setDefaults(bool low, bool leftHanded) {
    m_lowByDefault = low;
    m_leftHandedByDefault = leftHanded;
    reset();
}

void AppearanceModel::setLow(bool low) {
    if (m_low != low) {
        m_low = low;
        emit changed();
    }
}

void AppearanceModel::setLeftHanded(bool leftHanded) {
    if (m_leftHanded != leftHanded) {
        m_leftHanded = leftHanded;
        emit changed();
    }
}

void AppearanceModel::reset() {
    setLow(m_lowByDefault);
    setLeftHanded(m_leftHandedByDefault);
}

}  // namespace ui
