// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_view_model.h"

namespace ui {

DeskViewModel::DeskViewModel(QObject* parent) : QObject(parent) {
    connect(&m_arrivals, &ArrivalListModel::dataChanged, this, &DeskViewModel::refreshDetails);
    connect(&m_arrivals, &ArrivalListModel::modelReset, this, &DeskViewModel::refreshDetails);
}

void DeskViewModel::openArrival(int row) {
    const ArrivalRow arrival = m_arrivals.row(row);
    m_details.show(arrival);
    if (m_opened != arrival.id) {
        m_opened = arrival.id;
        emit arrivalOpened(m_opened);
    }
}

void DeskViewModel::refreshDetails() {
    for (int row = 0; row < m_arrivals.count(); ++row) {
        if (m_arrivals.row(row).id == m_opened) {
            m_details.show(m_arrivals.row(row));
            return;
        }
    }
    m_details.show({});
}

void DeskViewModel::setFacilityName(const QString& name) {
    if (m_facilityName != name) {
        m_facilityName = name;
        emit facilityNameChanged();
    }
}

void DeskViewModel::setToday(const QString& date) {
    if (m_today != date) {
        m_today = date;
        emit todayChanged();
    }
}

void DeskViewModel::setQueue(int waiting, int lastCalled) {
    m_ticketsUsed = true;
    m_waiting = waiting;
    m_lastCalled = lastCalled;
    emit queueChanged();
}

void DeskViewModel::setConnected() {
    if (!m_connected) {
        m_connected = true;
        m_troubleCause.clear();
        m_troubleNextStep.clear();
        emit connectionChanged();
    }
}

void DeskViewModel::setTrouble(const QString& cause, const QString& nextStep) {
    m_connected = false;
    m_troubleCause = cause;
    m_troubleNextStep = nextStep;
    emit connectionChanged();
}

}  // namespace ui
