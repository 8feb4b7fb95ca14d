// SPDX-License-Identifier: Apache-2.0
// People called by numbers: the number in each row, who waits, and the calls themselves.
#include "app/desk/desk_presenter.h"
#include "app/platform/log.h"
#include "ui/desk/desk_view_model.h"

namespace desk {
namespace {

Q_LOGGING_CATEGORY(lcCalls, "uketsuke.desk")

}  // namespace

void DeskPresenter::listenToCalls() {
    connect(&m_model, &ui::DeskViewModel::callNextRequested, this, [this] {
        if (m_tickets) {
            called(m_tickets->callNext(today()));
        }
    });
    connect(&m_model, &ui::DeskViewModel::callRequested, this, [this](const QString& visit) {
        if (m_tickets) {
            called(m_tickets->call(visit));
        }
    });
}

void DeskPresenter::openTickets(const store::StoreSettings& settings) {
    if (!m_config.facility.tickets) {
        return;
    }
    auto tickets = store::TicketLedger::open(settings);
    if (tickets) {
        m_tickets = std::move(*tickets);
    } else {
        platform::LogLine(lcCalls(), QtWarningMsg, "tickets.open").code(tickets.error().code);
    }
}

void DeskPresenter::called(const store::Result<int>& number) {
    if (!number) {
        platform::LogLine(lcCalls(), QtWarningMsg, "tickets.call").code(number.error().code);
        say(store::name(number.error().code));
        return;
    }
    refresh();
}

void DeskPresenter::showTickets(QList<ui::ArrivalRow>& rows) {
    if (!m_tickets) {
        return;
    }
    const auto queue = m_tickets->queue(m_shownDay);
    const auto tickets = m_tickets->tickets(m_shownDay);
    if (!queue || !tickets) {
        return;
    }
    for (ui::ArrivalRow& row : rows) {
        const store::Ticket ticket = tickets->value(row.id);
        row.ticket = ticket.number;
        row.called = ticket.calls > 0;
    }
    m_model.setQueue(static_cast<int>(queue->waiting.size()), queue->called.empty() ? 0 : queue->called.front());
}

}  // namespace desk
