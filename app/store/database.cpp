// SPDX-License-Identifier: Apache-2.0
#include "app/store/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <utility>

namespace store {
namespace {

// Result codes of SQLite (sqlite.org/rescode.html); the driver hands them over as text.
constexpr int permission = 3;
constexpr int busy = 5;
constexpr int lockedTable = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int sharedMemorySize = 4874;
constexpr int primaryMask = 0xff;

Error errorOf(const QSqlError& error) {
    const int extended = error.nativeErrorCode().toInt();
    if (extended == sharedMemorySize) {
        return {ErrorCode::DiskFull};
    }
    switch (extended & primaryMask) {
        case full:
            return {ErrorCode::DiskFull};
        case busy:
        case lockedTable:
            return {ErrorCode::Locked};
        case corrupt:
        case notADatabase:
            return {ErrorCode::Corrupt};
        case permission:
        case readOnly:
        case cannotOpen:
            return {ErrorCode::FolderUnwritable};
        default:
            return {ErrorCode::Unexpected};
    }
}

/// The driver writes NULL for an empty text that was never filled; for us only a QVariant without a value is NULL.
QVariant present(const QVariant& value) {
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QLatin1String("");
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("", 0);
    }
    return value;
}

Result<void> execute(QSqlQuery& query, const QString& sql, const QVariantList& values) {
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    if (done) {
        for (const auto& value : values) {
            query.addBindValue(present(value));
        }
        done = query.exec();
    }
    if (!done) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    return {};
}

}  // namespace

Database::Database(QString connection, QString path) : m_connection(std::move(connection)), m_path(std::move(path)) {}

Result<std::unique_ptr<Database>> Database::open(const QString& path, std::chrono::milliseconds lockLimit) {
    static std::atomic<int> counter{0};
    const auto connection = QStringLiteral("store-%1").arg(++counter);
    std::unique_ptr<Database> database(new Database(connection, path));
    auto driver = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    driver.setDatabaseName(path);
    driver.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockLimit.count()));
    if (!driver.open()) {
        return tl::unexpected(errorOf(driver.lastError()));
    }
    return database;
}

Database::~Database() {
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<int> Database::run(const QString& sql, const QVariantList& values) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (const auto done = execute(query, sql, values); !done) {
        return tl::unexpected(done.error());
    }
    return query.numRowsAffected();
}

Result<Rows> Database::select(const QString& sql, const QVariantList& values) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (const auto done = execute(query, sql, values); !done) {
        return tl::unexpected(done.error());
    }
    Rows rows;
    while (query.next()) {
        QVariantList row;
        const int columns = query.record().count();
        for (int column = 0; column < columns; ++column) {
            row.append(query.value(column));
        }
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid()) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    return rows;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) const {
    const auto rows = select(sql, values);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return rows->empty() || rows->front().isEmpty() ? QVariant() : rows->front().front();
}

Result<Transaction> Transaction::begin(Database& database) {
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(database);
}

Result<void> Transaction::commit() {
    const auto done = m_database->run(QStringLiteral("COMMIT"));
    if (!done) {
        return tl::unexpected(done.error());  // the destructor rolls back
    }
    m_database = nullptr;
    return {};
}

Transaction::~Transaction() {
    if (m_database != nullptr) {
        // SQLite may have rolled back by itself (disk full); then this statement has nothing to do and says so.
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
    }
}

}  // namespace store
