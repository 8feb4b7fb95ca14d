// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/brand_model.h"

#include "ui/theme/accent.h"

namespace ui {

void BrandModel::setLogo(const QUrl& logo) {
    m_logo = logo;
    emit changed();
}

bool BrandModel::setAccent(const QColor& wish) {
    const auto accent = accentOf(wish);
    if (accent) {
        m_accent = accent->color;
        m_accentPressed = accent->pressed;
        m_accentSoft = accent->soft;
        emit changed();
    }
    return accent.has_value();
}

void BrandModel::setNight(bool night) {
    if (m_night != night) {
        m_night = night;
        emit changed();
    }
}

}  // namespace ui
