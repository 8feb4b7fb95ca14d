// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/proxy_model.h"

namespace ui {

void ProxyModel::setOffered(bool offered) {
    if (m_offered != offered) {
        m_offered = offered;
        emit changed();
    }
}

void ProxyModel::setKind(Kind kind) {
    if (m_kind != kind) {
        m_kind = kind;
        emit changed();
    }
}

void ProxyModel::setStage(Stage stage) {
    if (m_stage != stage) {
        m_stage = stage;
        emit changed();
    }
}

}  // namespace ui
