// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/exception_book.h"
#include "app/store/exception_ledger.h"

#include <optional>

namespace session {

/// The journal of emergencies and disaster orders in the store. A failure of the store is
/// ErrorCode::ConsentJournalFailed for the book; what it was is in lastError().
class ExceptionMemory final : public eligibility::ExceptionJournal {
public:
    explicit ExceptionMemory(store::ExceptionLedger& ledger) : m_ledger(ledger) {}

    [[nodiscard]] eligibility::Result<bool> opened(const eligibility::EmergencyRecord& emergency) override;
    [[nodiscard]] eligibility::Result<bool> viewed(const QString& id, const QString& element) override;
    [[nodiscard]] eligibility::Result<bool> closed(const QString& id, const QDateTime& until) override;
    [[nodiscard]] eligibility::Result<bool> told(const QString& id) override;
    [[nodiscard]] eligibility::Result<QList<eligibility::EmergencyRecord>> emergencies() const override;
    [[nodiscard]] eligibility::Result<bool> activated(const eligibility::DisasterRecord& disaster) override;
    [[nodiscard]] eligibility::Result<bool> ended(const QString& id) override;
    [[nodiscard]] eligibility::Result<bool> viewedUnder(const QString& id) override;
    [[nodiscard]] eligibility::Result<QList<eligibility::DisasterRecord>> disasters() const override;

    [[nodiscard]] std::optional<store::Error> lastError() const { return m_lastError; }

private:
    template <typename T>
    eligibility::Result<T> judged(store::Result<T> result) const;

    store::ExceptionLedger& m_ledger;
    mutable std::optional<store::Error> m_lastError;
};

}  // namespace session
