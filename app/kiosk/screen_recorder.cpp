// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/screen_recorder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk {
namespace {

constexpr int lookEveryMs = 40;
constexpr int looksForAPicture = 50;  ///< of the camera: a screen without one is taken after two seconds all the same

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool belongsToVisit(visit::State state) {
    return state != visit::State::Idle && state != visit::State::OutOfService;
}

}  // namespace

ScreenRecorder::ScreenRecorder(const QString& folder, session::Session& session, ui::KioskViewModel& model,
                               ui::KioskWindow& window)
    : m_folder(folder), m_session(session), m_model(model), m_window(window) {
    QDir().mkpath(folder);
    m_timeline.setFileName(folder + QStringLiteral("/timeline.jsonl"));
    if (!m_timeline.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return;
    }
    m_window.setMotionReduced(true);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &ScreenRecorder::takeWhenSettled);
    connect(&session, &session::Session::stepEnded, this, &ScreenRecorder::writeStep);
    connect(&session, &session::Session::visitEnded, this, &ScreenRecorder::writeEnd);
    connect(&session, &session::Session::changed, this, &ScreenRecorder::followVisit);
    connect(&model, &ui::KioskViewModel::screenChanged, this, &ScreenRecorder::screenShown);
    screenShown();
}

/// A visit is counted from its card; what the screen shows afterwards still belongs to it.
void ScreenRecorder::followVisit() {
    const visit::State state = m_session.visit().state;
    if (state == visit::State::ReadingCard && m_state != state) {
        ++m_visit;
        m_picture = 0;
    }
    m_state = state;
}

void ScreenRecorder::screenShown() {
    m_looks = 0;
    m_look.start();
}

void ScreenRecorder::takeWhenSettled() {
    const bool needsPicture = m_model.screen() == ui::KioskViewModel::Screen::Camera && !m_model.camera()->live();
    if (++m_looks < 2 || !m_window.settled() || (needsPicture && m_looks < looksForAPicture)) {
        return;
    }
    m_look.stop();
    const QString name = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(m_folder)
                             .arg(m_visit)
                             .arg(++m_picture, 2, 10, QLatin1Char('0'))
                             .arg(ui::KioskViewModel::screenCode(m_model.screen()));
    m_window.grabWindow().save(name);
}

void ScreenRecorder::writeStep(const session::StepTime& step) {
    if (belongsToVisit(step.state)) {
        writeLine({{QStringLiteral("visit"), m_visit},
                   {QStringLiteral("step"), latin(visit::name(step.state))},
                   {QStringLiteral("screen"), latin(visit::name(step.screen))},
                   {QStringLiteral("milliseconds"), static_cast<qint64>(step.took.count())},
                   {QStringLiteral("software"), step.software}});
    }
}

void ScreenRecorder::writeEnd(const session::VisitEnd& end) {
    QJsonObject line{{QStringLiteral("visit"), m_visit},
                     {QStringLiteral("outcome"), latin(visit::name(end.outcome))},
                     {QStringLiteral("method"), latin(visit::name(end.method))},
                     {QStringLiteral("reason"), latin(visit::name(end.reason))}};
    if (!end.chartFile.isEmpty()) {
        line.insert(QStringLiteral("file"), end.chartFile);
    }
    writeLine(line);
}

void ScreenRecorder::writeLine(const QJsonObject& line) {
    m_timeline.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_timeline.flush();
}

}  // namespace kiosk
