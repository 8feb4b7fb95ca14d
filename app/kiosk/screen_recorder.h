// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "ui/kiosk/kiosk_view_model.h"
#include "ui/kiosk/kiosk_window.h"

#include <QFile>
#include <QObject>
#include <QTimer>

namespace kiosk {

/// For the demo (`--screenshots DIR`), never at a real reception: a picture of every screen once it stands still
/// (`<visit>-<nn>-<K-number>.png`), and `timeline.jsonl` with how long each step took and how each visit ended.
class ScreenRecorder : public QObject {
    Q_OBJECT

public:
    /// @param folder  made when missing
    ScreenRecorder(const QString& folder, session::Session& session, ui::KioskViewModel& model,
                   ui::KioskWindow& window);

    /// Whether the folder takes what is recorded.
    [[nodiscard]] bool ready() const { return m_timeline.isOpen(); }

private:
    void followVisit();
    void screenShown();
    void takeWhenSettled();
    void writeStep(const session::StepTime& step);
    void writeEnd(const session::VisitEnd& end);
    void writeLine(const QJsonObject& line);

    const QString m_folder;
    session::Session& m_session;
    ui::KioskViewModel& m_model;
    ui::KioskWindow& m_window;
    QFile m_timeline;
    QTimer m_look;
    int m_visit = 0;
    int m_picture = 0;
    int m_looks = 0;
    visit::State m_state = visit::State::Idle;
};

}  // namespace kiosk
