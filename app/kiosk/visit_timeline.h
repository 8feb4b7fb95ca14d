// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "ui/kiosk/kiosk_view_model.h"
#include "ui/kiosk/kiosk_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>

namespace kiosk {

/// How long everything took, as JSON lines, for demo and bench (`--timeline FILE`); nothing about a person is in it.
///
///     {"usable":1795305600123}                            first frame of K00 that takes a card, ms since 1970
///     {"visit":1,"step":"readingCard","screen":"K01","milliseconds":412,"software":true}
///     {"visit":1,"cameraMilliseconds":120}                camera asked for until its first picture
///     {"visit":1,"screen":"K02","frames":16,"longestFrameMilliseconds":17.2}    of the page's fade
///     {"visit":1,"outcome":"completed","method":"face","reason":"visit.none"}
class VisitTimeline : public QObject {
    Q_OBJECT

public:
    VisitTimeline(const QString& file, session::Session& session, ui::KioskViewModel& model, ui::KioskWindow& window);

    /// Whether the file takes what is recorded.
    [[nodiscard]] bool ready() const { return m_file.isOpen(); }
    /// Visits are counted from 1 by their card; what the screen shows afterwards still belongs to the last.
    [[nodiscard]] int visit() const { return m_visit; }

signals:
    void visitBegan();

private:
    void followVisit();
    void followCamera();
    void frameShown();
    void closeScreen();
    void writeStep(const session::StepTime& step);
    void writeEnd(const session::VisitEnd& end);
    void writeLine(const QJsonObject& line);

    session::Session& m_session;
    ui::KioskViewModel& m_model;
    ui::KioskWindow& m_window;
    QFile m_file;
    int m_visit = 0;
    visit::State m_state = visit::State::Idle;
    bool m_usable = false;
    QElapsedTimer m_camera;
    QElapsedTimer m_frame;
    QString m_screen;
    int m_frames = 0;  ///< of the fade that runs
    qint64 m_longestNs = 0;
};

}  // namespace kiosk
