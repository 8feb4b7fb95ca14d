// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/consent_journal.h"
#include "app/store/consent_ledger.h"

#include <optional>

namespace session {

/// The journal of consents in the store. A failure of the store is ErrorCode::ConsentJournalFailed for the book; what
/// it was is in lastError().
class ConsentMemory final : public eligibility::ConsentJournal {
public:
    explicit ConsentMemory(store::ConsentLedger& ledger) : m_ledger(ledger) {}

    [[nodiscard]] eligibility::Result<void> add(const eligibility::InsuredPerson& person,
                                                const QList<eligibility::ConsentRecord>& decisions) override;
    [[nodiscard]] eligibility::Result<void> addWithdrawal(const eligibility::InsuredPerson& person,
                                                          const QList<eligibility::ConsentRecord>& decisions) override;
    [[nodiscard]] eligibility::Result<QList<eligibility::ConsentRecord>> of(
        const eligibility::InsuredPerson& person) const override;
    [[nodiscard]] eligibility::Result<void> keepWording(const QString& hash, const QString& words) override;

    [[nodiscard]] std::optional<store::Error> lastError() const { return m_lastError; }

private:
    template <typename T>
    eligibility::Result<T> judged(store::Result<T> result) const;

    store::ConsentLedger& m_ledger;
    mutable std::optional<store::Error> m_lastError;
};

}  // namespace session
