// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/paper_model.h"

namespace ui {

void PaperModel::setFrame(const QImage& mirrored) {
    if (m_hint != Hint::Refused || mirrored.isNull()) {
        m_frame = mirrored;
        emit frameChanged();
    }
}

void PaperModel::setHint(Hint hint) {
    if (m_hint == hint) {
        return;
    }
    m_hint = hint;
    if (hint == Hint::Refused) {
        setFrame({});
    }
    emit hintChanged();
}

void PaperModel::clear() {
    setHint(Hint::NotSeen);
    if (live()) {
        setFrame({});
    }
}

void PaperView::setPaper(PaperModel* paper) {
    if (m_paper == paper) {
        return;
    }
    if (m_paper) {
        disconnect(m_paper, nullptr, this, nullptr);
    }
    m_paper = paper;
    if (m_paper) {
        connect(m_paper, &PaperModel::frameChanged, this, [this] { update(); });
    }
    emit paperChanged();
    update();
}

}  // namespace ui
