// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/store/log_writer.h"

#include <iterator>

namespace simservice {
namespace {

constexpr std::size_t fullBatch = 1000;

}  // namespace

LogWriter::LogWriter(LinkPool& pool, std::chrono::milliseconds interval)
    : m_pool(pool), m_interval(interval), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

LogWriter::~LogWriter() {
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
    // What the store still refuses now is lost; the failure is counted and was seen in the metrics.
    static_cast<void>(write(m_waiting));
}

void LogWriter::add(Access access) {
    const std::lock_guard lock(m_mutex);
    m_waiting.accesses.push_back(std::move(access));
    ++m_added;
    if (m_waiting.size() == fullBatch) {
        m_wake.notify_one();
    }
}

void LogWriter::add(ConsentRow consent) {
    const std::lock_guard lock(m_mutex);
    m_waiting.consents.push_back(std::move(consent));
    ++m_added;
}

bool LogWriter::flush() {
    std::unique_lock lock(m_mutex);
    const quint64 wanted = m_added;
    const quint64 attempts = m_attempts;
    m_hurry = true;
    m_wake.notify_one();
    // Two attempts: one may have been under way without our lines.
    m_written.wait(lock, [&] { return m_done >= wanted || m_attempts >= attempts + 2; });
    return m_done >= wanted;
}

std::size_t LogWriter::waiting() const {
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

void LogWriter::work(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, m_interval, [this] { return m_hurry || m_waiting.size() >= fullBatch; });
        m_hurry = false;
        Batch batch = std::exchange(m_waiting, {});
        lock.unlock();
        const bool written = write(batch);
        lock.lock();
        ++m_attempts;
        if (written) {
            m_done += batch.size();
        } else {
            // Back to the front, so that the order stays.
            std::ranges::move(m_waiting.accesses, std::back_inserter(batch.accesses));
            std::ranges::move(m_waiting.consents, std::back_inserter(batch.consents));
            m_waiting = std::move(batch);
            ++m_failures;
        }
        m_written.notify_all();
    }
}

bool LogWriter::write(const Batch& batch) {
    if (batch.size() == 0) {
        return true;
    }
    const LinkPool::Lease lease = m_pool.take();
    bool good = lease.sql().execute(QStringLiteral("BEGIN"));
    for (const Access& each : batch.accesses) {
        good = good && lease->run(Sql::InsertAccess,
                                  {each.at.toUTC().toString(Qt::ISODateWithMs).toStdString(),
                                   each.facility.toStdString(), each.role.toStdString(), each.visit.toStdString(),
                                   each.what.toStdString(), each.reason.toStdString(), std::to_string(each.person)});
    }
    for (const ConsentRow& each : batch.consents) {
        good = good && lease->run(Sql::PutConsent,
                                  {each.facility.toStdString(), std::to_string(each.person), each.item.toStdString(),
                                   each.given ? "1" : "0", each.at.toUTC().toString(Qt::ISODateWithMs).toStdString()});
    }
    return lease.sql().execute(good ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK")) && good;
}

}  // namespace simservice
