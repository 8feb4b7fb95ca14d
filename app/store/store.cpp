// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "app/store/arrival_row.h"
#include "app/store/chart_files.h"
#include "app/store/event_chain.h"
#include "app/store/opening.h"

#include <utility>

namespace store {

class Store::Impl {
public:
    Impl(Opened opened, std::function<QDateTime()> now)
        : m_opened(std::move(opened)),
          arrivals(*m_opened.database, m_opened.key),
          chartFiles(*m_opened.database, m_opened.key),
          events(*m_opened.database, m_opened.key),
          m_now(std::move(now)) {}

    [[nodiscard]] Database& database() const { return *m_opened.database; }

    /// A change and its event, both or neither.
    template <typename Change>
    [[nodiscard]] Result<void> recorded(const char* kind, const QString& visit, const QString& code, Change change) {
        return inTransaction(database(), [&]() -> Result<void> {
            if (const Result<void> done = change(); !done) {
                return done;
            }
            return events.append({m_now(), QString::fromLatin1(kind), visit, code});
        });
    }

private:
    Opened m_opened;

public:
    ArrivalTable arrivals;
    ChartFileTable chartFiles;
    EventChain events;

private:
    std::function<QDateTime()> m_now;
};

Store::Store(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<Store>(new Store(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

Result<void> Store::addArrival(const Arrival& arrival) {
    return m_impl->recorded("arrival.added", arrival.visit, {}, [&] { return m_impl->arrivals.insert(arrival); });
}

Result<void> Store::updateArrival(const Arrival& arrival) {
    return m_impl->recorded("arrival.updated", arrival.visit, {}, [&] { return m_impl->arrivals.update(arrival); });
}

Result<std::vector<Arrival>> Store::arrivals(QDate localDay) const {
    return m_impl->arrivals.between(localDay.startOfDay().toMSecsSinceEpoch(),
                                    localDay.addDays(1).startOfDay().toMSecsSinceEpoch());
}

Result<Arrival> Store::arrival(const QString& visit) const {
    return m_impl->arrivals.byVisit(visit);
}

Result<void> Store::addChartFile(const ChartFile& file) {
    return m_impl->recorded("chart.remembered", file.visit, {}, [&] { return m_impl->chartFiles.insert(file); });
}

Result<ChartFile> Store::chartFile(const QString& visit) const {
    return m_impl->chartFiles.byVisit(visit);
}

Result<void> Store::renameChartFile(const QString& visit, const QString& fileName) {
    return m_impl->recorded("chart.renamed", visit, {}, [&] { return m_impl->chartFiles.rename(visit, fileName); });
}

Result<void> Store::chartFileWritten(const QString& visit) {
    return m_impl->recorded("chart.written", visit, {}, [&] { return m_impl->chartFiles.setWritten(visit); });
}

Result<void> Store::chartFileFailed(const QString& visit, const QString& dottedCode) {
    return m_impl->recorded("chart.failed", visit, dottedCode,
                            [&] { return m_impl->chartFiles.addFailure(visit, dottedCode); });
}

Result<std::vector<ChartFile>> Store::pendingChartFiles() const {
    return m_impl->chartFiles.pending();
}

Result<void> Store::appendEvent(const Event& event) {
    return inTransaction(m_impl->database(), [&] { return m_impl->events.append(event); });
}

Result<ChainReport> Store::verifyEvents() const {
    return m_impl->events.verify();
}

Result<void> Store::checkIntegrity() const {
    const auto answer = m_impl->database().value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->toString() != QLatin1String("ok")) {
        return tl::unexpected(Error{ErrorCode::Corrupt});
    }
    return {};
}

Result<std::int64_t> Store::dataVersion() const {
    const auto version = m_impl->database().value(QStringLiteral("PRAGMA data_version"));
    if (!version) {
        return tl::unexpected(version.error());
    }
    return version->toLongLong();
}

QString Store::path() const {
    return m_impl->database().path();
}

}  // namespace store
