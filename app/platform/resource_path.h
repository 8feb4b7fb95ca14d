// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace platform {

/// Where a file of `resources/` lies for this program: `../share/uketsuke` beside the folder of the executable, in the
/// build folder as after installation.
///
/// @param relative  e.g. "models/manifest.json"
/// @return absolute path; whether the file is there is the reader's question
/// @pre a QCoreApplication exists
[[nodiscard]] QString resourcePath(const QString& relative);

}  // namespace platform
