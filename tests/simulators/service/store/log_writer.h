// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/store/link_pool.h"

#include <QDateTime>

#include <atomic>
#include <chrono>
#include <thread>

namespace simservice {

/// One look at a person's data, kept for ever: the patient may ask who looked.
struct Access {
    QDateTime at;
    QString facility;
    QString role;  ///< of who looked, as the caller says: reception, doctor, pharmacist …
    QString visit;
    QString what;    ///< reception, result, inquiry, bulk, medication, checkup …
    QString reason;  ///< as the caller says; empty when it is the ordinary one
    qint64 person = 0;
};

/// One answer of a patient: the newest for the same facility, person and item counts.
struct ConsentRow {
    QString facility;
    qint64 person = 0;
    QString item;  ///< OQSCD036
    bool given = false;
    QDateTime at;
};

/// Writes the access log and the consents behind the answers, in the order in which they came, many in one transaction.
///
/// Durability: a line that add() took is committed within `interval` while the program lives, at once when 1,000 wait,
/// and all of them when it ends in good order. A kill loses at most one interval; a power failure may also lose what
/// SQLite (synchronous=NORMAL) had not yet checkpointed. When the store refuses, the lines are kept and tried again.
class LogWriter {
public:
    explicit LogWriter(LinkPool& pool, std::chrono::milliseconds interval = std::chrono::milliseconds(50));
    ~LogWriter();

    void add(Access access);
    void add(ConsentRow consent);
    /// Waits until everything added so far is committed. @return false when the store refused it
    bool flush();
    /// Lines that wait, and transactions that failed, for the metrics.
    [[nodiscard]] std::size_t waiting() const;
    [[nodiscard]] int failures() const { return m_failures; }

private:
    struct Batch {
        std::vector<Access> accesses;
        std::vector<ConsentRow> consents;
        [[nodiscard]] std::size_t size() const { return accesses.size() + consents.size(); }
    };
    void work(const std::stop_token& stop);
    bool write(const Batch& batch);

    LinkPool& m_pool;
    std::chrono::milliseconds m_interval;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_written;
    Batch m_waiting;
    bool m_hurry = false;
    quint64 m_added = 0;
    quint64 m_done = 0;
    quint64 m_attempts = 0;
    std::atomic<int> m_failures = 0;
    std::jthread m_thread;
};

}  // namespace simservice
