// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/lobby.h"

#include "app/kiosk/lobby_words.h"

#include <utility>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 1min;
constexpr std::size_t calledShown = 4;

}  // namespace

Lobby::Lobby(const platform::Config::Facility& facility, session::Session& session, ui::KioskViewModel& model,
             platform::Clock& clock, QObject* parent)
    : QObject(parent), m_facility(facility), m_session(session), m_model(model), m_clock(clock) {
    connect(&m_session, &session::Session::queueRead, this, &Lobby::showQueue);
    connect(&m_model, &ui::KioskViewModel::appearanceChanged, this, &Lobby::showHours);  // another language
}

void Lobby::start() {
    look();
}

QDateTime Lobby::now() const {
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count());
}

/// By the clock as it stands each time, so a clock that is set right is followed within a minute, also backwards.
void Lobby::look() {
    const bool open = m_facility.afterHours || m_facility.hours.isOpen(now());
    if (std::exchange(m_open, open) != open) {
        m_session.setOpen(open);
    }
    showHours();
    if (m_facility.tickets) {
        if (const QDate today = now().date(); std::exchange(m_day, today) != today) {
            m_lastCall = -1;
        }
        m_session.watchQueue(m_day);
    }
    if (m_facility.hours.told() || m_facility.tickets) {
        m_next = m_clock.startTimer(lookEvery, [this] { look(); });
    }
}

void Lobby::showHours() {
    m_model.lobby()->setHours(LobbyWords::hours(m_facility, now()));
}

void Lobby::showQueue(const store::TicketQueue& queue) {
    QStringList called;
    for (std::size_t i = 0; i < queue.called.size() && i < calledShown; ++i) {
        called.append(QString::number(queue.called[i]));
    }
    m_model.lobby()->setQueue(called, static_cast<int>(queue.waiting.size()));
    const std::int64_t before = std::exchange(m_lastCall, queue.lastCall);
    const bool isNew = before >= 0 && queue.lastCall > before && !queue.called.empty();
    if (isNew && visit::isAtRest(m_session.visit().state)) {
        emit numberCalled(queue.called.front());
    }
}

}  // namespace kiosk
