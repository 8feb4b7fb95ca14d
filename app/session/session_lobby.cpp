// SPDX-License-Identifier: Apache-2.0
// What K00 shows of the facility: whether it receives people now, and the numbers that wait or were called.
#include "app/session/session.h"

namespace session {

void Session::setOpen(bool open) {
    m_open = open;
    apply({.kind = open ? Kind::HoursBegan : Kind::HoursEnded});
}

/// Nobody is here any more: the number on K17 goes, and hours that ended meanwhile end now.
void Session::tidyWhenAtRest() {
    if (visit::isAtRest(m_visit.state)) {
        m_ticket = 0;
    }
    if (m_visit.state == visit::State::Idle && !m_open) {
        apply({.kind = Kind::HoursEnded});
    }
}

void Session::watchQueue(QDate day) {
    m_devices.on(m_devices.queue(), [day](QueueWorker& queue) { queue.watch(day); });
}

void Session::listenToQueue() {
    qRegisterMetaType<store::TicketQueue>();
    connect(&m_devices.queue(), &QueueWorker::queueRead, this, &Session::queueRead);
    connect(&m_devices.records(), &RecordWorker::ticketGiven, this, [this](quint64 id, int number) {
        if (id != m_visit.id) {
            return;
        }
        m_ticket = number;
        if (m_receipt) {
            m_receipt->ticket = number;
        }
    });
}

}  // namespace session
