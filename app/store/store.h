// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/arrival.h"
#include "app/store/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace store {

struct StoreSettings {
    QString url;      ///< path of the SQLite file; its folder is made when missing
    QString keyFile;  ///< key of the sealed columns, 32 bytes, mode 0600; empty = "store.key" beside the file
    std::chrono::milliseconds lockLimit{5'000};  ///< how long to wait for another program's transaction
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };  ///< stamps the events
};

/// One entry of the hash chain: what happened to which visit. Never personal data.
struct Event {
    QDateTime at;   ///< UTC
    QString kind;   ///< dotted, e.g. "arrival.added", "chart.written"
    QString visit;  ///< may be empty
    QString code;   ///< dotted error code or empty
};

struct ChainReport {
    std::int64_t events = 0;
    std::int64_t firstBroken = 0;  ///< sequence number; 0 = intact
    [[nodiscard]] bool intact() const noexcept { return firstBroken == 0; }
};

/// State of one file for the chart computer.
enum class ChartFileState : std::uint8_t { Pending, Written };

struct ChartFile {
    QString visit;
    QString fileName;
    ChartFileState state = ChartFileState::Pending;
    QByteArray payload;     ///< (sealed) the message bytes as received
    int attempts = 0;       ///< failures noted; the same one in a row counts once
    QString lastErrorCode;  ///< dotted; empty when never failed
};

/// The reception's memory: arrivals, files for the chart computer, and a chain of events, in one SQLite file
/// (write-ahead log, synchronous=FULL). Every change is one transaction together with its event: all or nothing, also
/// when the power goes. Several programs may have it open at once.
///
/// @thread the one that opened it; open another Store per thread
class Store {
public:
    /// Opens or creates the file, checks it and brings its schema to this version.
    /// @retval every ErrorCode but VisitExists, VisitUnknown, ChainBroken
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreSettings& settings);

    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    /// @retval ErrorCode::VisitExists  this visit is already there (nothing changed)
    [[nodiscard]] Result<void> addArrival(const Arrival& arrival);

    /// Replaces the arrival of the same visit, e.g. when the service's answer comes later.
    /// @retval ErrorCode::VisitUnknown
    [[nodiscard]] Result<void> updateArrival(const Arrival& arrival);

    /// @param localDay  day of the machine's time zone
    /// @return arrivals of that day, earliest first
    [[nodiscard]] Result<std::vector<Arrival>> arrivals(QDate localDay) const;

    /// @retval ErrorCode::VisitUnknown
    [[nodiscard]] Result<Arrival> arrival(const QString& visit) const;

    /// Remembers a file before it is written, so that nothing is lost when writing fails.
    /// @retval ErrorCode::VisitExists  this visit has its file already: one arrival, one file
    [[nodiscard]] Result<void> addChartFile(const ChartFile& file);
    /// @return the file of a visit
    /// @retval ErrorCode::VisitUnknown
    [[nodiscard]] Result<ChartFile> chartFile(const QString& visit) const;
    /// Gives a pending file another name (its own was taken by a stranger's file).
    [[nodiscard]] Result<void> renameChartFile(const QString& visit, const QString& fileName);
    /// Notes success: the file is Written and the arrival of the visit, if there is one, bears its name.
    [[nodiscard]] Result<void> chartFileWritten(const QString& visit);
    [[nodiscard]] Result<void> chartFileFailed(const QString& visit, const QString& dottedCode);
    /// @return files that are not written yet, oldest first
    [[nodiscard]] Result<std::vector<ChartFile>> pendingChartFiles() const;

    [[nodiscard]] Result<void> appendEvent(const Event& event);
    /// Recomputes the whole chain.
    [[nodiscard]] Result<ChainReport> verifyEvents() const;

    /// Reads the whole file (seconds for a large one; for doctor).
    /// @retval ErrorCode::Corrupt
    [[nodiscard]] Result<void> checkIntegrity() const;

    /// @return a number that differs whenever another program has changed the file since the last call
    [[nodiscard]] Result<std::int64_t> dataVersion() const;

    /// @return the path of the SQLite file
    [[nodiscard]] QString path() const;

private:
    class Impl;
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
