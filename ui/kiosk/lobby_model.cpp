// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/lobby_model.h"

namespace ui {

void LobbyModel::setClosed(bool closed) {
    if (m_closed != closed) {
        m_closed = closed;
        emit changed();
    }
}

void LobbyModel::setHours(const Hours& hours) {
    if (m_hours != hours) {
        m_hours = hours;
        emit changed();
    }
}

void LobbyModel::setQueue(const QStringList& called, int waiting) {
    m_queueShown = true;
    m_called = called;
    m_waiting = waiting;
    emit queueChanged();
}

void LobbyModel::setTicket(int number) {
    if (m_ticket != number) {
        m_ticket = number;
        emit ticketChanged();
    }
}

void LobbyModel::clear() {
    setClosed(false);
    setHours({});
    setQueue({}, 0);
    m_queueShown = false;
    emit queueChanged();
    setTicket(0);
}

}  // namespace ui
