// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/pin_pad_model.h"

#include <algorithm>

namespace ui {

PinPadModel::PinPadModel(int least, int most, QObject* parent) : QObject(parent), m_least(least), m_most(most) {}

int PinPadModel::places() const {
    return std::max(m_least, m_filled);
}

void PinPadModel::setTriesLeft(int tries) {
    if (m_triesLeft != tries) {
        m_triesLeft = tries;
        emit triesLeftChanged();
    }
}

void PinPadModel::setFilled(int digits) {
    const int filled = std::clamp(digits, 0, m_most);
    if (m_filled != filled) {
        m_filled = filled;
        emit filledChanged();
    }
}

void PinPadModel::setWrongBefore(bool wrong) {
    if (m_wrongBefore != wrong) {
        m_wrongBefore = wrong;
        emit wrongBeforeChanged();
    }
}

void PinPadModel::setChecking(bool checking) {
    if (m_checking != checking) {
        m_checking = checking;
        emit checkingChanged();
    }
}

void PinPadModel::clear() {
    setFilled(0);
    setChecking(false);
    setWrongBefore(false);
    setTriesLeft(-1);
}

}  // namespace ui
