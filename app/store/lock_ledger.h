// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <vector>

namespace store {

/// How often in a row somebody was refused; who it is only the one knows who made `subject`.
struct LockRow {
    QByteArray subject;  ///< keyed hash
    int inARow = 0;
    QDateTime last;  ///< UTC
    bool operator==(const LockRow&) const = default;
};

/// The memory of refusals over restarts, in the store's file. No events: what was refused is an event of its own.
/// @thread the one that opened it
class LockLedger {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<LockLedger>> open(const StoreSettings& settings);

    LockLedger(const LockLedger&) = delete;
    LockLedger& operator=(const LockLedger&) = delete;
    ~LockLedger();

    /// The key for hashing subjects: the same in every run on this store, and no key of anything else.
    [[nodiscard]] QByteArray subjectKey() const;
    /// Puts a row in the place of the subject's former one; one with `inARow` 0 removes it.
    [[nodiscard]] Result<void> keep(const LockRow& row);
    /// Forgets what happened before `moment`. @return the rest, the latest last
    [[nodiscard]] Result<std::vector<LockRow>> since(const QDateTime& moment);

private:
    class Impl;
    explicit LockLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
