// SPDX-License-Identifier: Apache-2.0
#include "app/desk/screenshots.h"

#include <QDir>
#include <QImage>

#include <utility>

namespace desk {

Screenshots::Screenshots(QQuickWindow& window, QString folder) : m_window(window), m_folder(std::move(folder)) {
    if (!m_folder.isEmpty()) {
        QDir().mkpath(m_folder);
    }
}

void Screenshots::save() {
    if (m_folder.isEmpty()) {
        return;
    }
    const auto picture = m_window.grabWindow();
    if (picture.isNull() || picture == m_last) {
        return;
    }
    m_last = picture;
    const auto name = QStringLiteral("desk-%1.png").arg(++m_number, 2, 10, QLatin1Char('0'));
    // Whole or not at all: whoever waits for the file must not read half of it.
    const auto temporary = QDir(m_folder).filePath(name + QStringLiteral(".part"));
    if (picture.save(temporary, "PNG")) {
        QFile::rename(temporary, QDir(m_folder).filePath(name));
    }
}

}  // namespace desk
