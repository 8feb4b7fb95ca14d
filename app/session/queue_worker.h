// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/record_worker.h"
#include "app/store/arrival_watcher.h"
#include "app/store/ticket_ledger.h"

#include <QDate>
#include <QObject>

#include <memory>
#include <optional>

namespace session {

/// Lives on the records thread: reads which numbers wait and which were called, whenever somebody gave or called one.
class QueueWorker : public QObject {
    Q_OBJECT

public:
    explicit QueueWorker(store::StoreSettings settings);
    ~QueueWorker() override;

    /// Reads the queue of this day and goes on watching it. To be asked again now and then: a store that is away, or
    /// was put back from a copy, is tried anew. @thread records
    void watch(QDate day);

signals:
    /// As it is now; only when it is not what was told last.
    void queueRead(const store::TicketQueue& queue);

private:
    void look();
    [[nodiscard]] bool open();

    const store::StoreSettings m_settings;
    std::unique_ptr<store::Store> m_store;
    std::optional<FileIdentity> m_opened;
    std::unique_ptr<store::TicketLedger> m_ledger;
    std::unique_ptr<store::ArrivalWatcher> m_watcher;
    QDate m_day;
    std::optional<store::TicketQueue> m_told;
};

}  // namespace session
