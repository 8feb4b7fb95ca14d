// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/camera_model.h"

#include <algorithm>

namespace ui {

CameraModel::CameraModel(QObject* parent) : QObject(parent) {}

void CameraModel::setFrame(const QImage& mirrored) {
    const bool wasLive = live();
    m_frame = mirrored;
    emit frameChanged();
    if (wasLive != live()) {
        emit liveChanged();
    }
}

void CameraModel::setHint(Hint hint) {
    if (m_hint != hint) {
        m_hint = hint;
        emit hintChanged();
    }
}

void CameraModel::setState(State state, bool retryOffered) {
    if (m_state != state || m_retryOffered != retryOffered) {
        m_state = state;
        m_retryOffered = retryOffered;
        emit stateChanged();
    }
}

void CameraModel::askFor(Step step) {
    if (m_step != step) {
        m_step = step;
        emit stepChanged();
    }
    setState(State::Moving);
}

void CameraModel::setFillLight(double level) {
    const double bounded = std::clamp(level, 0.0, 1.0);
    if (m_fillLight != bounded) {
        m_fillLight = bounded;
        emit fillLightChanged();
    }
}

void CameraModel::clear() {
    setFrame({});
    setHint(Hint::NoFace);
    setState(State::Starting);
    setFillLight(0);
}

}  // namespace ui
