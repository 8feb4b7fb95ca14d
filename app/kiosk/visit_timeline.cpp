// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/visit_timeline.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk {
namespace {

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool belongsToVisit(visit::State state) {
    return !visit::isAtRest(state);
}

}  // namespace

VisitTimeline::VisitTimeline(const QString& file, session::Session& session, ui::KioskViewModel& model,
                             ui::KioskWindow& window)
    : m_session(session),
      m_model(model),
      m_window(window),
      m_file(file),
      m_screen(ui::KioskViewModel::screenCode(model.screen())) {
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return;
    }
    connect(&session, &session::Session::stepEnded, this, &VisitTimeline::writeStep);
    connect(&session, &session::Session::visitEnded, this, &VisitTimeline::writeEnd);
    connect(&session, &session::Session::changed, this, &VisitTimeline::followVisit);
    connect(&model, &ui::KioskViewModel::screenChanged, this, &VisitTimeline::closeScreen);
    connect(model.camera(), &ui::CameraModel::liveChanged, this, &VisitTimeline::followCamera);
    connect(&window, &QQuickWindow::frameSwapped, this, &VisitTimeline::frameShown);
}

void VisitTimeline::followVisit() {
    const visit::State state = m_session.visit().state;
    if (state == m_state) {
        return;
    }
    if (state == visit::State::ReadingCard) {
        ++m_visit;
        emit visitBegan();
    } else if (state == visit::State::FacingCamera && !m_model.camera()->live()) {
        m_camera.start();
    }
    m_state = state;
}

void VisitTimeline::followCamera() {
    if (m_model.camera()->live() && m_camera.isValid()) {
        writeLine({{QStringLiteral("visit"), m_visit}, {QStringLiteral("cameraMilliseconds"), m_camera.elapsed()}});
        m_camera.invalidate();
    }
}

/// While a page fades in, every frame's distance from the one before it.
void VisitTimeline::frameShown() {
    if (!m_usable && visit::isAtRest(m_state) && m_model.readerReady()) {
        m_usable = true;
        writeLine({{QStringLiteral("usable"), QDateTime::currentMSecsSinceEpoch()}});
    }
    if (m_window.settled()) {
        m_frame.invalidate();
        return;
    }
    if (m_frame.isValid()) {
        m_longestNs = std::max(m_longestNs, m_frame.nsecsElapsed());
        ++m_frames;
    }
    m_frame.start();
}

void VisitTimeline::closeScreen() {
    if (m_frames > 0) {
        writeLine({{QStringLiteral("visit"), m_visit},
                   {QStringLiteral("screen"), m_screen},
                   {QStringLiteral("frames"), m_frames},
                   {QStringLiteral("longestFrameMilliseconds"), static_cast<double>(m_longestNs) / 1e6}});
    }
    m_frames = 0;
    m_longestNs = 0;
    m_frame.invalidate();
    m_screen = ui::KioskViewModel::screenCode(m_model.screen());
}

void VisitTimeline::writeStep(const session::StepTime& step) {
    if (belongsToVisit(step.state)) {
        writeLine({{QStringLiteral("visit"), m_visit},
                   {QStringLiteral("step"), latin(visit::name(step.state))},
                   {QStringLiteral("screen"), latin(visit::name(step.screen))},
                   {QStringLiteral("milliseconds"), static_cast<qint64>(step.took.count())},
                   {QStringLiteral("software"), step.software}});
    }
}

void VisitTimeline::writeEnd(const session::VisitEnd& end) {
    QJsonObject line{{QStringLiteral("visit"), m_visit},
                     {QStringLiteral("outcome"), latin(visit::name(end.outcome))},
                     {QStringLiteral("method"), latin(visit::name(end.method))},
                     {QStringLiteral("reason"), latin(visit::name(end.reason))}};
    if (!end.chartFile.isEmpty()) {
        line.insert(QStringLiteral("file"), end.chartFile);
    }
    writeLine(line);
}

void VisitTimeline::writeLine(const QJsonObject& line) {
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

}  // namespace kiosk
