// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"
#include "app/platform/config.h"
#include "app/session/session.h"
#include "ui/kiosk/kiosk_view_model.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace kiosk {

/// K00 as the facility's board: opens and closes with its hours, shows the numbers that wait or were called, and calls
/// attention to each call. Wakes once a minute; everything else comes to it.
/// @thread main
class Lobby : public QObject {
    Q_OBJECT

public:
    /// All but `facility` outlive the lobby.
    Lobby(const platform::Config::Facility& facility, session::Session& session, ui::KioskViewModel& model,
          platform::Clock& clock, QObject* parent = nullptr);

    /// Once the session runs.
    void start();

signals:
    /// A number was called while nobody was at the kiosk: to be seen and heard.
    void numberCalled(int number);

private:
    void look();
    void showHours();
    void showQueue(const store::TicketQueue& queue);
    [[nodiscard]] QDateTime now() const;

    const platform::Config::Facility m_facility;
    session::Session& m_session;
    ui::KioskViewModel& m_model;
    platform::Clock& m_clock;
    std::unique_ptr<platform::Timer> m_next;
    bool m_open = true;
    QDate m_day;                   ///< whose queue is shown
    std::int64_t m_lastCall = -1;  ///< of that day; -1: not read yet
};

}  // namespace kiosk
