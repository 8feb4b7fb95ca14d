// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/camera/camera_source.h"
#include "facematch/core/guidance.h"
#include "facematch/engines/face_chain.h"
#include "facematch/engines/surround_motion.h"
#include "facematch/worker/cue_notes.h"
#include "facematch/worker/frame_pace.h"
#include "facematch/worker/match_attempt.h"
#include "facematch/worker/vision_worker.h"

#include <memory>
#include <optional>

namespace facematch {

/// What the vision thread holds; everything of a visit goes in wipeVisit().
struct VisionWorker::State {
    VisionSettings settings;
    VisionCapabilities capabilities;
    std::optional<Error> modelProblem;
    std::optional<Error> cameraProblem;
    std::optional<FaceChain> chain;
    std::unique_ptr<FramePace> pace;
    std::unique_ptr<CameraSource> camera;
    quint64 visit = 0;      ///< whose everything below is
    quint64 lastEnded = 0;  ///< requests up to here are stale
    bool previewing = false;
    bool used = false;  ///< the networks have seen somebody since they last forgot
    HintFilter hints;
    Guide guide;
    FaceTemplate reference;
    StepChoice choose;
    std::optional<AttackGate> gate;  ///< from beginMatch() to the decision
    CueNotes cues;
    SurroundWatch surround;
    std::optional<MatchAttempt> attempt;  ///< a transaction within it: not while the person does an active step

    /// @return whether the request belongs to a visit that has not ended; a new visit begins with nothing of the old
    /// one
    bool accept(quint64 requested) {
        if (requested <= lastEnded || requested < visit) {
            return false;
        }
        if (requested != visit) {
            wipeVisit();
            visit = requested;
        }
        return true;
    }

    void forgetCues() {
        cues.forgetPerson();
        surround.reset();
    }

    void endAttempt() {
        attempt.reset();
        gate.reset();
        forgetCues();
    }

    void wipeVisit() {
        endAttempt();
        reference.clear();
        hints.reset();
        guide.reset();
        previewing = false;
    }
};

}  // namespace facematch
