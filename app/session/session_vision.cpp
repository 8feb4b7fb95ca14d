// SPDX-License-Identifier: Apache-2.0
// What the vision thread and the tray camera tell, turned into events of the visit.
#include "app/platform/log.h"
#include "app/session/reasons.h"
#include "app/session/session.h"
#include "facematch/worker/vision_worker.h"

namespace session {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.session")

using visit::Reason;

}  // namespace

void Session::listenToVision() {
    using facematch::VisionWorker;
    VisionWorker* vision = &m_devices.vision();
    connect(vision, &VisionWorker::ready, this, [this](const facematch::VisionCapabilities& can) {
        if (can.problem) {
            platform::LogLine(category(), QtWarningMsg, "face.off").code(can.problem->code);
        }
        m_faceOffered = can.faceOffered && m_settings.codeB;
        apply({.kind = Kind::FaceDevicesChanged, .flag = m_faceOffered});
    });
    connect(vision, &VisionWorker::preview, this, &Session::preview);
    connect(vision, &VisionWorker::hintChanged, this, [this](quint64 id, facematch::Hint hint) {
        if (id == m_visit.id) {
            emit hinted(hint);
        }
    });
    connect(vision, &VisionWorker::guided, this, [this](quint64 id, const facematch::Guidance& guidance) {
        if (id == m_visit.id) {
            emit fillLightWanted(guidance.fillLight);
            emit guided(guidance);
        }
    });
    connect(vision, &VisionWorker::referenceReady, this, [this](quint64 id) { answer(Kind::ReferenceReady, id); });
    connect(vision, &VisionWorker::matched, this, &Session::faceDecided);
    connect(vision, &VisionWorker::stepChanged, this, &Session::faceStepChanged);
    connect(vision, &VisionWorker::failed, this, &Session::visionFailed);
    listenToTray();
}

void Session::faceDecided(quint64 id, const facematch::MatchResult& result) {
    platform::LogLine(category(), QtInfoMsg, "face.decided").visit(id).number("frames", result.frames);
    const bool match = result.decision == facematch::MatchDecision::Match;
    if (id == m_visit.id) {
        m_data.match = result;
        if (match) {
            keepLock(m_faceLock.noteMatch(m_data.certificateDer));
        } else if (result.decision != facematch::MatchDecision::NoSample) {
            keepLock(m_faceLock.noteMismatch(m_data.certificateDer, m_clock.monotonic()));
        }
    }
    answer(match ? Kind::FaceMatched : result.otherWay ? Kind::FaceUnconfirmed : Kind::FaceNotMatched, id);
}

void Session::faceStepChanged(quint64 id, facematch::StepKind step) {
    answer(step == facematch::StepKind::None ? Kind::FaceStepDone : Kind::FaceStepAsked, id);
    if (id == m_visit.id) {
        emit stepAsked(step);
    }
}

void Session::visionFailed(quint64 id, const facematch::Error& error) {
    platform::LogLine(category(), QtWarningMsg, "face.failed").visit(id).code(error.code);
    if (id != m_visit.id) {
        return;
    }
    remember(Reason::FaceUnavailable, name(error.code));
    answer(concernsReference(error.code) ? Kind::ReferenceFailed : Kind::FaceFailed, id, Reason::FaceUnavailable);
}

}  // namespace session
