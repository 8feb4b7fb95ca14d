// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack_cues.h"
#include "facematch/core/face.h"
#include "facematch/core/frame.h"
#include "facematch/engines/mat_view.h"

namespace facematch {

/// Motion against background: compares how patches beside and above the head moved with how the face moved. A person
/// moves before a room that stands still; a sheet or a screen takes along what it shows around the face. Says nothing
/// while the face stands still or the surround has no pattern to follow, and nothing of a picture cut out along the
/// head.
/// @thread any one at a time; keeps one small grey picture, wiped
class SurroundWatch {
public:
    /// @return the verdict of this frame, or the last one while it is fresh (about 2 s of frames)
    [[nodiscard]] Surround observe(const Frame& frame, const Face& face);
    /// The person left: what is kept of the picture is zeroed.
    void reset();

private:
    [[nodiscard]] Surround follow(const Frame& frame, const Face& face);
    void keep(const cv::Mat& grey, const Box& face);
    WipedMat m_key;  ///< the frame that motion is measured from: grey, at most 320 px wide
    Box m_keyFace;   ///< in its pixels
    int m_age = 0;   ///< frames since
    Surround m_last = Surround::Unknown;
    int m_lastAge = 0;
};

}  // namespace facematch
