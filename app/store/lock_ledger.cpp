// SPDX-License-Identifier: Apache-2.0
#include "app/store/lock_ledger.h"

#include "app/store/ledger.h"

namespace store {

class LockLedger::Impl : public Ledger {
public:
    using Ledger::Ledger;
};

LockLedger::LockLedger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

LockLedger::~LockLedger() = default;

Result<std::unique_ptr<LockLedger>> LockLedger::open(const StoreSettings& settings) {
    auto opened = openStore(settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<LockLedger>(new LockLedger(std::make_unique<Impl>(std::move(*opened), settings.now)));
}

QByteArray LockLedger::subjectKey() const {
    return m_impl->opened.key.tag(QByteArrayLiteral("subject key"), QByteArrayLiteral("locks.subject"));
}

Result<void> LockLedger::keep(const LockRow& row) {
    const auto kept = row.inARow > 0
                          ? m_impl->run(
                                "INSERT INTO locks (subject, in_a_row, last_ms) VALUES (?,?,?) ON CONFLICT (subject) "
                                "DO UPDATE SET in_a_row = excluded.in_a_row, last_ms = excluded.last_ms",
                                {row.subject, row.inARow, msOf(row.last)})
                          : m_impl->run("DELETE FROM locks WHERE subject = ?", {row.subject});
    return kept.map([](bool /*changed*/) {});
}

Result<std::vector<LockRow>> LockLedger::since(const QDateTime& moment) {
    if (const auto gone = m_impl->run("DELETE FROM locks WHERE last_ms < ?", {msOf(moment)}); !gone) {
        return tl::unexpected(gone.error());
    }
    return m_impl->database()
        .select(QStringLiteral("SELECT subject, in_a_row, last_ms FROM locks ORDER BY last_ms"))
        .map([](const Rows& rows) {
            std::vector<LockRow> locks;
            for (const auto& row : rows) {
                locks.push_back({row[0].toByteArray(), row[1].toInt(), momentFrom(row[2])});
            }
            return locks;
        });
}

}  // namespace store
