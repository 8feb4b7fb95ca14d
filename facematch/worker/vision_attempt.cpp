// SPDX-License-Identifier: Apache-2.0
// The part of VisionWorker that looks at frames and decides.
#include "facematch/engines/eye_look.h"
#include "facematch/engines/sheet_edges.h"
#include "facematch/worker/vision_state.h"
#include "facematch/worker/vision_worker.h"

#include <QLoggingCategory>

namespace facematch {

namespace {
Q_LOGGING_CATEGORY(logAttempt, "uketsuke.vision", QtInfoMsg)  // decisions and counts; never a score
}  // namespace

void VisionWorker::beginMatch(quint64 visit) {
    if (!m_state->accept(visit)) {
        return;
    }
    if (!m_state->chain || m_state->capabilities.threshold == 0) {
        emit failed(visit, m_state->capabilities.problem.value_or(Error{ErrorCode::ModelsMissing}));
    } else if (m_state->reference.empty()) {
        emit failed(visit, Error{ErrorCode::ReferenceMissing});
    } else if (openCameraIfClosed()) {
        m_state->gate.emplace(m_state->choose, GateRules{.step = {}, .blink = m_state->settings.blinkStep});
        m_state->attempt.emplace(m_state->pace->now());
    }
}

void VisionWorker::extendStep(quint64 visit) {
    if (visit == m_state->visit && m_state->gate) {
        m_state->gate->extend(m_state->pace->now());
    }
}

void VisionWorker::look(const Frame& frame) {
    m_state->used = true;
    const Observation seen = m_state->chain->observe(frame);
    const auto now = m_state->pace->now();
    m_state->camera->meter(seen.quality ? std::optional(seen.quality->brightness) : std::nullopt, now);
    if (const auto hint = m_state->hints.observe(seen.hint, now); hint) {
        emit hintChanged(m_state->visit, *hint);
    }
    emit guided(m_state->visit, m_state->guide.observe(seen.quality, now));
    if (m_state->gate) {
        attend(frame, seen);
    }
}

/// One frame of an attempt: the active step while there is one, else the comparison.
void VisionWorker::attend(const Frame& frame, const Observation& seen) {
    const auto now = m_state->pace->now();
    const bool alone = seen.face && seen.hint != Hint::SeveralFaces;
    if (!alone) {
        m_state->forgetCues();
    }
    std::optional<FaceLook> look;
    if (alone) {
        const bool watched = m_state->settings.requireLiveness;
        look = lookAt(*seen.face, watched ? m_state->surround.observe(frame, *seen.face) : Surround::Unknown);
        m_state->cues.note(look->surround);
        if (m_state->gate->watchesEyes()) {
            look->eyes = lookAtEyes(frame, *seen.face);
        }
    }
    if (const Ruling ruling = m_state->gate->observe(look, now); ruling.kind != Ruling::Kind::GoOn) {
        follow(ruling);
        return;
    }
    if (!m_state->attempt) {
        return;
    }
    gather(frame, seen);
    if (m_state->attempt->due(now)) {
        const MatchResult result = m_state->attempt->decide(m_state->chain->calibration());
        follow(m_state->gate->rule(result, m_state->cues.cues(), now));
    }
}

void VisionWorker::follow(const Ruling& ruling) {
    const quint64 visit = m_state->visit;
    m_state->attempt.reset();
    switch (ruling.kind) {
        case Ruling::Kind::GoOn:
            return;
        case Ruling::Kind::AskStep:
            qCInfo(logAttempt) << "active step" << static_cast<int>(ruling.step) << "visit" << visit;
            emit stepChanged(visit, ruling.step);
            return;
        case Ruling::Kind::CompareAgain:
            m_state->attempt.emplace(m_state->pace->now());
            emit stepChanged(visit, StepKind::None);
            return;
        case Ruling::Kind::Decided:
            break;
    }
    m_state->endAttempt();
    const MatchResult& result = ruling.result;
    qCInfo(logAttempt) << "matched" << QString::fromUtf8(name(result.decision)) << "frames" << result.frames << "visit"
                       << visit;
    emit matched(visit, result);
    if (!m_state->previewing) {
        closeCamera();
    }
}

void VisionWorker::gather(const Frame& frame, const Observation& seen) {
    if (seen.hint == Hint::NoFace || seen.hint == Hint::SeveralFaces) {
        m_state->attempt->interrupt();
        return;
    }
    if (!seen.face || !MatchAttempt::wants(seen.hint)) {
        return;
    }
    const auto probe = m_state->chain->embed(frame, *seen.face);
    if (!probe) {
        return;
    }
    const auto score = m_state->chain->score(m_state->reference, *probe);
    if (!score) {
        return;
    }
    FrameScore gathered{.at = m_state->pace->now(), .quality = rank(*seen.quality), .score = *score, .liveness = {}};
    if (m_state->settings.requireLiveness) {
        gathered.liveness = m_state->chain->liveness(frame, *seen.face);
        m_state->cues.noteEdges(framedByEdges(frame, seen.face->box));
        m_state->cues.noteDistance(
            distanceMm(seen.quality->eyeDistancePx,
                       {.fieldOfViewDegrees = m_state->settings.fieldOfViewDegrees, .widthPx = frame.width()}));
    }
    m_state->attempt->add(gathered, seen.hint);
}

}  // namespace facematch
