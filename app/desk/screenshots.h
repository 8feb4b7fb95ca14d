// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>
#include <QString>

namespace desk {

/// Saves what the window shows as "desk-<nn>.png" each time it is asked and the picture has changed (demo, tests).
class Screenshots {
public:
    /// @param folder  made when missing; empty = save nothing
    Screenshots(QQuickWindow& window, QString folder);

    void save();

private:
    QQuickWindow& m_window;
    QString m_folder;
    QImage m_last;
    int m_number = 0;
};

}  // namespace desk
