// SPDX-License-Identifier: Apache-2.0
#include "app/session/queue_worker.h"

#include "app/platform/log.h"

#include <chrono>

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.queue")

/// The file system wakes the watcher; a folder without such events is looked at this often.
constexpr std::chrono::seconds fallback{5};

}  // namespace

QueueWorker::QueueWorker(store::StoreSettings settings) : m_settings(std::move(settings)) {}

QueueWorker::~QueueWorker() = default;

void QueueWorker::watch(QDate day) {
    if (m_day != day) {
        m_day = day;
        m_told.reset();
    }
    if (m_store && identityOf(m_store->path()) != m_opened) {
        m_watcher.reset();
        m_ledger.reset();
        m_store.reset();
    }
    if (m_ledger || open()) {
        look();
    }
}

bool QueueWorker::open() {
    auto store = store::Store::open(m_settings);
    auto ledger = store ? store::TicketLedger::open(m_settings) : tl::unexpected(store.error());
    if (!ledger) {
        platform::LogLine(category(), QtWarningMsg, "queue.open").code(ledger.error().code);
        return false;
    }
    m_store = std::move(*store);
    m_opened = identityOf(m_store->path());
    m_ledger = std::move(*ledger);
    m_watcher = std::make_unique<store::ArrivalWatcher>(*m_store, fallback);
    connect(m_watcher.get(), &store::ArrivalWatcher::changed, this, &QueueWorker::look);
    return true;
}

void QueueWorker::look() {
    const auto queue = m_ledger->queue(m_day);
    if (!queue) {
        platform::LogLine(category(), QtWarningMsg, "queue.read").code(queue.error().code);
    } else if (m_told != *queue) {
        m_told = *queue;
        emit queueRead(*queue);
    }
}

}  // namespace session
