// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/arrival.h"
#include "app/store/error.h"

#include <vector>

namespace store {
class Database;
class SealKey;

/// Arrivals and their consents as rows; personal fields sealed.
class ArrivalTable {
public:
    ArrivalTable(Database& database, const SealKey& key) : m_database(database), m_key(key) {}

    /// @pre inside a write transaction
    [[nodiscard]] Result<void> insert(const Arrival& arrival);
    /// @pre inside a write transaction
    [[nodiscard]] Result<void> update(const Arrival& arrival);
    /// @return the arrivals of [from, to), milliseconds UTC, earliest first
    [[nodiscard]] Result<std::vector<Arrival>> between(qint64 from, qint64 to) const;
    [[nodiscard]] Result<Arrival> byVisit(const QString& visit) const;

private:
    [[nodiscard]] Result<void> writeConsents(const Arrival& arrival);
    [[nodiscard]] Result<std::vector<Arrival>> read(const QString& where, const QVariantList& values) const;
    [[nodiscard]] Result<Arrival> fromRow(const QVariantList& row) const;
    [[nodiscard]] Result<void> readConsents(Arrival& arrival) const;
    [[nodiscard]] QVariantList values(const Arrival& arrival) const;

    Database& m_database;
    const SealKey& m_key;
};

}  // namespace store
