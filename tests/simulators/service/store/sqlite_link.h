// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/store/sql_link.h"

#include <sqlite3.h>

#include <vector>

namespace simservice {

/// SQLite in WAL mode: readers never wait for the writer.
class SqliteLink final : public SqlLink {
public:
    explicit SqliteLink(sqlite3* database) : m_database(database) {}
    ~SqliteLink() override;
    SqliteLink(const SqliteLink&) = delete;
    SqliteLink& operator=(const SqliteLink&) = delete;

    bool execute(const QString& sql) override;
    int prepare(const char* sql) override;
    bool run(int statement, std::initializer_list<std::string_view> values, const Reader& read) override;
    QString problem() const override { return QString::fromUtf8(sqlite3_errmsg(m_database)); }

private:
    sqlite3* m_database;
    std::vector<sqlite3_stmt*> m_statements;
};

}  // namespace simservice
