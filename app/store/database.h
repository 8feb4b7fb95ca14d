// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/error.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace store {

using Rows = std::vector<QVariantList>;

/// One SQLite connection of one thread. Every refusal of the driver becomes an ErrorCode here and nowhere else.
class Database {
public:
    /// @pre the file exists
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path,
                                                                std::chrono::milliseconds lockLimit);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// @return how many rows the statement changed
    [[nodiscard]] Result<int> run(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] Result<Rows> select(const QString& sql, const QVariantList& values = {}) const;
    /// @return the first column of the first row
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    Database(QString connection, QString path);

    QString m_connection;
    QString m_path;
};

/// A write transaction; without commit() it never happened.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept : m_database(other.m_database) { other.m_database = nullptr; }
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
};

/// Runs `work` in one transaction: Result<void>() -> committed only when it succeeds.
template <typename Work>
[[nodiscard]] Result<void> inTransaction(Database& database, Work work) {
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    if (const Result<void> done = work(); !done) {
        return done;
    }
    return transaction->commit();
}

}  // namespace store
