// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace samples {

/// @return every sample message: the files of ./data, and the team's larger collection where it lies beside the
/// checkout
[[nodiscard]] QStringList allFiles();

/// @return the path of a file of ./data
[[nodiscard]] QString own(const QString& name);

/// @return the path of the team's collection; empty when it is not there
[[nodiscard]] QString collection();

[[nodiscard]] QByteArray bytesOf(const QString& path);

}  // namespace samples
