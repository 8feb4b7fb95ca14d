// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/speech_model.h"

#include <utility>

namespace ui {

void SpeechModel::setOffered(bool offered) {
    if (std::exchange(m_offered, offered) != offered) {
        emit changed();
    }
}

void SpeechModel::setActive(bool active) {
    if (std::exchange(m_active, active) != active) {
        emit changed();
    }
}

void SpeechModel::setCurtain(bool drawn) {
    if (std::exchange(m_curtain, drawn) != drawn) {
        emit changed();
    }
}

void SpeechModel::flash() {
    emit flashed();
}

}  // namespace ui
