// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QDate>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace store {

/// The number of one visit.
struct Ticket {
    int number = 0;
    int calls = 0;  ///< how often it was called; 0 = waits
    bool operator==(const Ticket&) const = default;
};

/// What a waiting room may know: numbers, nobody's name.
struct TicketQueue {
    std::vector<int> called;    ///< the one called last first
    std::vector<int> waiting;   ///< the smallest first
    std::int64_t lastCall = 0;  ///< grows with every call, also when the same number is called again
    bool operator==(const TicketQueue&) const = default;
};

/// Numbers by which people are called, in the store's file: from 1 every day, in the order of arrival, none twice and
/// none left out. Every change is one transaction together with its event in the chain.
/// @thread the one that opened it
class TicketLedger {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<TicketLedger>> open(const StoreSettings& settings);

    TicketLedger(const TicketLedger&) = delete;
    TicketLedger& operator=(const TicketLedger&) = delete;
    ~TicketLedger();

    /// @return the number of the visit: the day's next one, or the one it has already
    [[nodiscard]] Result<int> take(const QString& visit, QDate day);
    /// Calls whoever has waited longest.
    /// @return the number; 0 when nobody waits
    [[nodiscard]] Result<int> callNext(QDate day);
    /// Calls this visit: out of turn, or once more.
    /// @return the number; 0 when it has none
    [[nodiscard]] Result<int> call(const QString& visit);

    [[nodiscard]] Result<TicketQueue> queue(QDate day) const;
    /// @return the day's tickets by visit
    [[nodiscard]] Result<QHash<QString, Ticket>> tickets(QDate day) const;

private:
    class Impl;
    explicit TicketLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store

Q_DECLARE_METATYPE(store::TicketQueue)
