// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/store/sqlite_link.h"

#include <QFile>

#include <charconv>

namespace simservice {
namespace {

constexpr int busyMilliseconds = 30'000;  // a second program on the same file may be filling it

class SqliteRow final : public SqlRow {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}
    std::string_view text(int column) const override {
        const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return data == nullptr
                   ? std::string_view()
                   : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
    }

private:
    sqlite3_stmt* m_statement;
};

}  // namespace

qint64 SqlRow::number(int column) const {
    const std::string_view digits = text(column);
    qint64 value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

SqliteLink::~SqliteLink() {
    for (sqlite3_stmt* const each : m_statements) {
        sqlite3_finalize(each);
    }
    sqlite3_close_v2(m_database);
}

bool SqliteLink::execute(const QString& sql) {
    QString text = sql;
    text.replace(QStringLiteral("%ID%"), QStringLiteral("id INTEGER PRIMARY KEY"));
    return sqlite3_exec(m_database, text.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

int SqliteLink::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        return -1;
    }
    m_statements.push_back(statement);
    return static_cast<int>(m_statements.size()) - 1;
}

bool SqliteLink::run(int statement, std::initializer_list<std::string_view> values, const Reader& read) {
    if (statement < 0) {
        return false;
    }
    sqlite3_stmt* const prepared = m_statements[static_cast<std::size_t>(statement)];
    int index = 0;
    for (const std::string_view value : values) {
        // The values outlive the call, so nothing is copied; an empty view may have no address, which would be NULL.
        sqlite3_bind_text(prepared, ++index, value.empty() ? "" : value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
    }
    int result = sqlite3_step(prepared);
    const SqliteRow row(prepared);
    while (result == SQLITE_ROW) {
        if (read) {
            read(row);
        }
        result = sqlite3_step(prepared);
    }
    sqlite3_reset(prepared);
    sqlite3_clear_bindings(prepared);
    return result == SQLITE_DONE;
}

std::unique_ptr<SqlLink> openSqlite(const QString& file, bool temporary, QString& problem) {
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(QFile::encodeName(file).constData(), &database,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    auto link = std::make_unique<SqliteLink>(database);
    sqlite3_busy_timeout(database, busyMilliseconds);
    const QString pragmas = QStringLiteral(
                                "PRAGMA journal_mode=WAL; PRAGMA cache_size=-32000; PRAGMA mmap_size=4294967296;"
                                "PRAGMA synchronous=%1;")
                                .arg(temporary ? QStringLiteral("OFF") : QStringLiteral("NORMAL"));
    if (result != SQLITE_OK || !link->execute(pragmas)) {
        problem = link->problem();
        return nullptr;
    }
    return link;
}

}  // namespace simservice
