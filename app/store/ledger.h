// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/event_chain.h"
#include "app/store/opening.h"

#include <QVariant>

#include <functional>
#include <utility>

namespace store {

/// An open store as the ledgers use it: statements that must change something, and changes with their event.
class Ledger {
public:
    Ledger(Opened given, std::function<QDateTime()> clock)
        : opened(std::move(given)), events(*opened.database, opened.key), now(std::move(clock)) {}

    [[nodiscard]] Database& database() const { return *opened.database; }
    [[nodiscard]] qint64 nowMs() const { return now().toMSecsSinceEpoch(); }

    /// @return whether the statement changed anything
    [[nodiscard]] Result<bool> run(const char* sql, const QVariantList& values) const {
        return database().run(QString::fromLatin1(sql), values).map([](int rows) { return rows > 0; });
    }

    /// A change and its event, both or neither; a change that says that there was nothing to change has no event.
    template <typename Change>
    [[nodiscard]] Result<bool> recorded(const char* kind, const QString& about, Change change) {
        bool changed = false;
        const auto done = inTransaction(database(), [&]() -> Result<void> {
            const Result<bool> did = change();
            if (!did || !*did) {
                return did ? Result<void>() : tl::unexpected(did.error());
            }
            changed = true;
            return events.append({now(), QString::fromLatin1(kind), about, {}});
        });
        return done ? Result<bool>(changed) : tl::unexpected(done.error());
    }

    Opened opened;
    EventChain events;
    std::function<QDateTime()> now;
};

/// @return the moment, UTC; invalid for NULL
[[nodiscard]] inline QDateTime momentFrom(const QVariant& ms) {
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

/// @return milliseconds, or NULL for an invalid moment
[[nodiscard]] inline QVariant msOf(const QDateTime& moment) {
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

}  // namespace store
