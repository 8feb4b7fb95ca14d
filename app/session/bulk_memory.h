// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_journal.h"
#include "app/store/bulk_ledger.h"

namespace session {

/// The journal of bulk jobs in the store. A failure of the store is ErrorCode::BulkJournalFailed for the job; what it
/// was is in lastError().
class BulkMemory final : public eligibility::BulkJournal {
public:
    explicit BulkMemory(store::BulkLedger& ledger) : m_ledger(ledger) {}

    [[nodiscard]] eligibility::Result<void> create(const eligibility::BulkPlan& plan) override;
    [[nodiscard]] eligibility::Result<std::optional<eligibility::BulkPlan>> unfinished(
        const QByteArray& listDigest, const QDate& confirmationDate) const override;
    [[nodiscard]] eligibility::Result<QList<eligibility::BulkEntry>> answeredSince(
        const QDateTime& moment) const override;
    [[nodiscard]] eligibility::Result<void> uploaded(const QString& job, int part, const QString& reception) override;
    [[nodiscard]] eligibility::Result<void> done(const QString& job, int part,
                                                 const QList<eligibility::BulkEntry>& entries) override;
    [[nodiscard]] eligibility::Result<void> finished(const QString& job) override;

    [[nodiscard]] std::optional<store::Error> lastError() const { return m_lastError; }

private:
    template <typename T>
    eligibility::Result<T> judged(store::Result<T> result) const;

    store::BulkLedger& m_ledger;
    mutable std::optional<store::Error> m_lastError;
};

}  // namespace session
