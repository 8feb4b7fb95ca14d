// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/error.h"

#include <QString>
#include <QStringList>

namespace store {
class Database;

/// Refuses a file that is not ours or too new, before anything in it is changed.
/// @retval Corrupt, SchemaNewer
[[nodiscard]] Result<void> checkOrigin(const Database& database);

/// Brings the schema to this version, one transaction for all steps.
/// @retval MigrationFailed, DiskFull, Locked, FolderUnwritable
[[nodiscard]] Result<void> migrate(Database& database);

/// @return the statements of a migration text: each ends with ';' at the end of a line before an empty line
[[nodiscard]] QStringList statementsOf(const QString& sql);

}  // namespace store
