// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace store {

/// One appointment of a bulk job. What it is about is the caller's (`content`), and sealed.
struct BulkEntryRow {
    int position = 0;
    int part = -1;          ///< -1 = in no upload
    bool answered = false;  ///< with an answer of the service, by this job
    QByteArray content;
};

/// One upload of a bulk job.
struct BulkPartRow {
    int number = 0;
    QByteArray uploadKey;
    QString reception;  ///< empty = not uploaded yet
    bool done = false;
};

/// A whole job.
struct BulkJobRow {
    QString job;
    QByteArray listDigest;
    QDate askedFor;
    QDateTime plannedAt;
    std::vector<BulkPartRow> parts;
    std::vector<BulkEntryRow> entries;
};

/// The memory of bulk jobs, in the store's file. Every change is one transaction together with its event in the chain.
/// @thread the one that opened it
class BulkLedger {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<BulkLedger>> open(const StoreSettings& settings);

    BulkLedger(const BulkLedger&) = delete;
    BulkLedger& operator=(const BulkLedger&) = delete;
    ~BulkLedger();

    [[nodiscard]] Result<void> create(const BulkJobRow& job);
    /// @return the newest job of this list and day that is not finished
    [[nodiscard]] Result<std::optional<BulkJobRow>> unfinished(const QByteArray& listDigest,
                                                               const QDate& askedFor) const;
    /// @return contents of entries that were answered at or after that moment
    [[nodiscard]] Result<std::vector<QByteArray>> answeredSince(const QDateTime& moment) const;

    [[nodiscard]] Result<void> uploaded(const QString& job, int part, const QString& reception);
    [[nodiscard]] Result<void> done(const QString& job, int part, const std::vector<BulkEntryRow>& entries);
    [[nodiscard]] Result<void> finished(const QString& job);

private:
    class Impl;
    explicit BulkLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
