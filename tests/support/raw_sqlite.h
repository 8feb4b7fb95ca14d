// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace testsupport {

/// A second hand on a SQLite file, for what the program itself would never do to it.
class RawSqlite {
public:
    explicit RawSqlite(const QString& path) {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection());
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("cannot open %s", qPrintable(path));
        }
    }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;
    ~RawSqlite() {
        QSqlDatabase::database(connection(), false).close();
        QSqlDatabase::removeDatabase(connection());
    }

    /// @return the first value of the answer; ends the test program when the statement fails
    QVariant run(const QString& sql) {
        QSqlQuery query(QSqlDatabase::database(connection(), false));
        if (!query.exec(sql)) {
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        }
        return query.next() ? query.value(0) : QVariant();
    }

    [[nodiscard]] bool isRefused(const QString& sql) {
        QSqlQuery query(QSqlDatabase::database(connection(), false));
        return !query.exec(sql);
    }

private:
    static QString connection() { return QStringLiteral("raw"); }
};

}  // namespace testsupport
