// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chart/error.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace chart {

enum class Placed : std::uint8_t {
    Written,    ///< the file is there, whole and flushed
    NameTaken,  ///< a file of this name was there already; it was not touched
};

/// Puts a file into a folder whole or not at all: temporary name in the same folder, flush, name it without replacing,
/// flush the folder. A watcher of the folder never sees half a file under the real name.
///
/// @retval FolderMissing, FolderUnwritable, FolderFull, WriteFailed  nothing of it is left
[[nodiscard]] Result<Placed> placeFile(const QString& folder, const QString& fileName, const QByteArray& bytes);

/// Removes temporary files that a stopped program left; those a running program still writes stay.
void removeAbandoned(const QString& folder);

/// Tries to write into the folder without leaving anything.
[[nodiscard]] Result<void> probeFolder(const QString& folder);

}  // namespace chart
