// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <string_view>

namespace simservice {

/// One row of an answer while it is being read; the texts live until the reader returns.
class SqlRow {
public:
    virtual ~SqlRow() = default;
    /// @return the column as UTF-8 text; empty for NULL
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] qint64 number(int column) const;
};

/// One connection to a database. Statements are written once for both kinds: values as $1, $2 … in the order of their
/// first appearance (SQLite and PostgreSQL both understand that), always bound, never part of the text. One caller at a
/// time.
class SqlLink {
public:
    using Reader = std::function<void(const SqlRow&)>;

    virtual ~SqlLink() = default;

    /// Runs statements without values, e.g. a schema. In the text, %ID% stands for the kind's numbered primary key.
    [[nodiscard]] virtual bool execute(const QString& sql) = 0;
    /// @return a handle for run(), or -1: see problem()
    [[nodiscard]] virtual int prepare(const char* sql) = 0;
    /// Runs a prepared statement. @param read  called once per row; may be empty
    virtual bool run(int statement, std::initializer_list<std::string_view> values, const Reader& read = {}) = 0;
    [[nodiscard]] virtual QString problem() const = 0;
};

/// Where the data lie.
struct StorePlace {
    QString url;        ///< a file, postgresql://…, or empty: a temporary file that nobody else sees
    int connections{};  ///< that are opened at once

    [[nodiscard]] bool isPostgres() const {
        return url.startsWith(QStringLiteral("postgresql://")) || url.startsWith(QStringLiteral("postgres://"));
    }
};

/// @param problem  why there is no connection
[[nodiscard]] std::unique_ptr<SqlLink> openSqlite(const QString& file, bool temporary, QString& problem);
[[nodiscard]] std::unique_ptr<SqlLink> openPostgres(const QString& url, QString& problem);

}  // namespace simservice
