// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/error.h"
#include "app/store/store.h"

namespace store {
class Database;
class SealKey;

/// The ledger of files for the chart computer.
class ChartFileTable {
public:
    ChartFileTable(Database& database, const SealKey& key) : m_database(database), m_key(key) {}

    /// @pre inside a write transaction
    [[nodiscard]] Result<void> insert(const ChartFile& file);
    [[nodiscard]] Result<ChartFile> byVisit(const QString& visit) const;
    [[nodiscard]] Result<std::vector<ChartFile>> pending() const;
    [[nodiscard]] Result<void> rename(const QString& visit, const QString& fileName);
    [[nodiscard]] Result<void> setWritten(const QString& visit);
    [[nodiscard]] Result<void> addFailure(const QString& visit, const QString& dottedCode);

private:
    [[nodiscard]] Result<std::vector<ChartFile>> read(const QString& where, const QVariantList& values) const;
    [[nodiscard]] Result<void> change(const QString& assignments, QVariantList values, const QString& visit);

    Database& m_database;
    const SealKey& m_key;
};

}  // namespace store
