// SPDX-License-Identifier: Apache-2.0
#include "app/store/migrations.h"

#include "app/store/database.h"

#include <QDir>
#include <QFile>

namespace store {
namespace {

constexpr int applicationId = 0x55'4b'54'53;  // "UKTS" in the file header

QDir migrationFolder() {
    return QDir(QStringLiteral(":/migrations"));
}

/// "0001_reception.sql", … in order; the position is the schema number.
QStringList migrationFiles() {
    return migrationFolder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<int> schemaOf(const Database& database) {
    const auto number = database.value(QStringLiteral("PRAGMA user_version"));
    if (!number) {
        return tl::unexpected(number.error());
    }
    return number->toInt();
}

bool isOurs(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::Locked || code == ErrorCode::FolderUnwritable;
}

Result<void> apply(Database& database, const QString& file) {
    QFile sql(migrationFolder().filePath(file));
    if (!sql.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{ErrorCode::MigrationFailed});
    }
    for (const auto& statement : statementsOf(QString::fromUtf8(sql.readAll()))) {
        if (const auto done = database.run(statement); !done) {
            return tl::unexpected(isOurs(done.error().code) ? done.error() : Error{ErrorCode::MigrationFailed});
        }
    }
    return {};
}

}  // namespace

QStringList statementsOf(const QString& sql) {
    QStringList statements;
    for (const auto& part : sql.split(QStringLiteral(";\n\n"))) {
        QStringList lines;
        for (const auto& line : part.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1String("--"))) {
                lines.append(line);
            }
        }
        auto statement = lines.join(QLatin1Char('\n')).trimmed();
        if (statement.endsWith(QLatin1Char(';'))) {
            statement.chop(1);
        }
        if (!statement.isEmpty()) {
            // A trigger's own END must keep the ';' before it; only the last one was cut.
            statements.append(statement);
        }
    }
    return statements;
}

Result<void> checkOrigin(const Database& database) {
    const auto schema = schemaOf(database);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    const auto id = database.value(QStringLiteral("PRAGMA application_id"));
    const auto tables = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!id || !tables) {
        return tl::unexpected(id ? tables.error() : id.error());
    }
    const bool empty = id->toInt() == 0 && tables->toInt() == 0;
    if (!empty && id->toInt() != applicationId) {
        return tl::unexpected(Error{ErrorCode::Corrupt});
    }
    if (*schema > migrationFiles().size()) {
        return tl::unexpected(Error{ErrorCode::SchemaNewer});
    }
    return {};
}

Result<void> migrate(Database& database) {
    return inTransaction(database, [&]() -> Result<void> {
        const auto files = migrationFiles();
        const auto from = schemaOf(database);  // read again: another program may have been faster
        if (!from) {
            return tl::unexpected(from.error());
        }
        for (auto number = *from; number < files.size(); ++number) {
            if (const auto applied = apply(database, files[number]); !applied) {
                return applied;
            }
        }
        const auto id = database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        const auto version = database.run(QStringLiteral("PRAGMA user_version = %1").arg(files.size()));
        if (!id || !version) {
            return tl::unexpected(id ? version.error() : id.error());
        }
        return {};
    });
}

}  // namespace store
