// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/screen_recorder.h"

namespace kiosk {
namespace {

constexpr int lookEveryMs = 40;
constexpr int looksForAPicture = 50;  ///< of the camera: a screen without one is taken after two seconds all the same

}  // namespace

ScreenRecorder::ScreenRecorder(QString folder, const VisitTimeline& timeline, ui::KioskViewModel& model,
                               ui::KioskWindow& window)
    : m_folder(std::move(folder)), m_timeline(timeline), m_model(model), m_window(window) {
    m_window.setMotionReduced(true);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &ScreenRecorder::takeWhenSettled);
    connect(&timeline, &VisitTimeline::visitBegan, this, [this] { m_picture = 0; });
    connect(&model, &ui::KioskViewModel::screenChanged, this, &ScreenRecorder::screenShown);
    screenShown();
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
                             .arg(m_timeline.visit())
                             .arg(++m_picture, 2, 10, QLatin1Char('0'))
                             .arg(ui::KioskViewModel::screenCode(m_model.screen()));
    m_window.grabWindow().save(name);
}

}  // namespace kiosk
