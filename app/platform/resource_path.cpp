// SPDX-License-Identifier: Apache-2.0
#include "app/platform/resource_path.h"

#include <QCoreApplication>
#include <QDir>

namespace platform {

QString resourcePath(const QString& relative) {
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/uketsuke/") + relative);
}

}  // namespace platform
