// SPDX-License-Identifier: Apache-2.0
#include "app/store/ticket_ledger.h"

#include "app/store/ledger.h"

#include <algorithm>

namespace store {

class TicketLedger::Impl : public Ledger {
public:
    using Ledger::Ledger;

    /// @return 0 when the visit has none
    [[nodiscard]] Result<int> numberOf(const QString& visit) const {
        return database()
            .value(QStringLiteral("SELECT number FROM tickets WHERE visit = ?"), {visit})
            .map([](const QVariant& number) { return number.toInt(); });
    }
    [[nodiscard]] Result<bool> insert(const QString& visit, QDate day) const {
        const QString text = day.toString(Qt::ISODate);
        return run(
            "INSERT INTO tickets (visit, day, number) SELECT ?, ?, coalesce(max(number), 0) + 1 FROM tickets "
            "WHERE day = ?",
            {visit, text, text});
    }
    [[nodiscard]] Result<bool> markCalled(const QString& visit) const {
        return run(
            "UPDATE tickets SET calls = calls + 1, call_order = (SELECT coalesce(max(call_order), 0) + 1 FROM tickets) "
            "WHERE visit = ?",
            {visit});
    }
    [[nodiscard]] Result<QString> firstWaiting(QDate day) const {
        return database()
            .value(QStringLiteral("SELECT visit FROM tickets WHERE day = ? AND calls = 0 ORDER BY number LIMIT 1"),
                   {day.toString(Qt::ISODate)})
            .map([](const QVariant& visit) { return visit.toString(); });
    }
};

TicketLedger::TicketLedger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

TicketLedger::~TicketLedger() = default;

Result<std::unique_ptr<TicketLedger>> TicketLedger::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<TicketLedger>(new TicketLedger(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<int> TicketLedger::take(const QString& visit, QDate day) {
    const auto done = m_impl->recorded("ticket.given", visit, [&]() -> Result<bool> {
        const auto known = m_impl->numberOf(visit);
        if (!known || *known > 0) {
            return known.map([](int /*number*/) { return false; });
        }
        return m_impl->insert(visit, day);
    });
    return done ? m_impl->numberOf(visit) : tl::unexpected(done.error());
}

Result<int> TicketLedger::callNext(QDate day) {
    QString called;  // found and marked in one transaction: two desks never call one number
    const auto done = inTransaction(m_impl->database(), [&]() -> Result<void> {
        const auto first = m_impl->firstWaiting(day);
        if (!first || first->isEmpty()) {
            return first.map([](const QString& /*nobody*/) {});
        }
        called = *first;
        if (const auto marked = m_impl->markCalled(called); !marked) {
            return tl::unexpected(marked.error());
        }
        return m_impl->events.append({m_impl->now(), QStringLiteral("ticket.called"), called, {}});
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return called.isEmpty() ? Result<int>(0) : m_impl->numberOf(called);
}

Result<int> TicketLedger::call(const QString& visit) {
    const auto done = m_impl->recorded("ticket.called", visit, [&] { return m_impl->markCalled(visit); });
    return done ? m_impl->numberOf(visit) : tl::unexpected(done.error());
}

Result<TicketQueue> TicketLedger::queue(QDate day) const {
    const auto rows =
        m_impl->database().select(QStringLiteral("SELECT number, coalesce(call_order, 0) FROM tickets WHERE day = ? "
                                                 "ORDER BY call_order IS NULL, call_order DESC, number"),
                                  {day.toString(Qt::ISODate)});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    TicketQueue queue;
    for (const QVariantList& row : *rows) {
        const std::int64_t order = row[1].toLongLong();
        (order > 0 ? queue.called : queue.waiting).push_back(row[0].toInt());
        queue.lastCall = std::max(queue.lastCall, order);
    }
    return queue;
}

Result<QHash<QString, Ticket>> TicketLedger::tickets(QDate day) const {
    const auto rows = m_impl->database().select(
        QStringLiteral("SELECT visit, number, calls FROM tickets WHERE day = ?"), {day.toString(Qt::ISODate)});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QHash<QString, Ticket> tickets;
    for (const QVariantList& row : *rows) {
        tickets.insert(row[0].toString(), {.number = row[1].toInt(), .calls = row[2].toInt()});
    }
    return tickets;
}

}  // namespace store
