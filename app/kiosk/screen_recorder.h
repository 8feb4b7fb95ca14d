// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/visit_timeline.h"

#include <QObject>
#include <QTimer>

namespace kiosk {

/// For the demo (`--screenshots DIR`), never at a real reception: a picture of every screen once it stands still,
/// `<visit>-<nn>-<K-number>.png`.
class ScreenRecorder : public QObject {
    Q_OBJECT

public:
    /// @param timeline  counts the visits; outlives this
    ScreenRecorder(QString folder, const VisitTimeline& timeline, ui::KioskViewModel& model, ui::KioskWindow& window);

private:
    void screenShown();
    void takeWhenSettled();

    const QString m_folder;
    const VisitTimeline& m_timeline;
    ui::KioskViewModel& m_model;
    ui::KioskWindow& m_window;
    QTimer m_look;
    int m_picture = 0;
    int m_looks = 0;
};

}  // namespace kiosk
