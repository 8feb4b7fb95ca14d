// SPDX-License-Identifier: Apache-2.0
// K15: a certificate held before the camera; what was read goes where the rest is typed.
#include "app/platform/log.h"
#include "app/session/session.h"

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

}  // namespace

void Session::listenToPaper() {
    const PaperWorker* const paper = &m_devices.paper();
    const auto watched = [this] { return m_visit.state == visit::State::HoldingPaper && !m_visit.help; };
    connect(paper, &PaperWorker::preview, this, [this, watched](const QImage& mirrored) {
        if (watched()) {
            emit paperSeen(mirrored);
        }
    });
    connect(paper, &PaperWorker::hinted, this, [this, watched](quint64 id, PaperHint hint) {
        if (watched() && id == m_visit.id) {
            emit paperHinted(hint);
        }
    });
    connect(paper, &PaperWorker::read, this, &Session::paperRead);
    connect(paper, &PaperWorker::unreadable, this, [this](quint64 id) { answer(Kind::PaperUnreadable, id); });
}

void Session::paperRead(quint64 id, const std::shared_ptr<insurancepaper::PaperReading>& reading) {
    if (id == m_visit.id && m_visit.state == visit::State::HoldingPaper) {
        const int taken = m_data.certificateForm.take(*reading, today());
        platform::LogLine(category(), QtInfoMsg, "paper.read").visit(id).number("fields", taken);
    }
    reading->wipe();
    answer(Kind::PaperRead, id);
}

}  // namespace session
