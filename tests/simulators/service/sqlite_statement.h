// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace simservice {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

/// A prepared statement; values are always bound, never written into the text.
class Statement {
public:
    Statement(sqlite3* database, const char* sql) {
        sqlite3_stmt* raw = nullptr;
        sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
        m_statement.reset(raw);
    }

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    Statement& bind(int index, const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(m_statement.get(), index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Statement& bind(int index, qint64 number) {
        sqlite3_bind_int64(m_statement.get(), index, number);
        return *this;
    }

    /// @return whether there is a row to read
    bool step() { return sqlite3_step(m_statement.get()) == SQLITE_ROW; }
    /// Runs to the end and makes ready for the next binding. @return whether it succeeded
    bool run() {
        const int result = sqlite3_step(m_statement.get());
        reset();
        return result == SQLITE_DONE || result == SQLITE_ROW;
    }
    void reset() {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
    }

    [[nodiscard]] QByteArray bytes(int column) const {
        const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
        return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
    }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

}  // namespace simservice
