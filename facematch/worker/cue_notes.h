// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/attack_cues.h"

namespace facematch {

/// Gathers over the frames of one attempt what speaks for or against somebody standing there.
/// @thread any one; pure
class CueNotes {
public:
    void note(Surround surround) {
        m_along += surround == Surround::GoesAlong ? 1 : 0;
        m_still += surround == Surround::StandsStill ? 1 : 0;
    }
    void noteEdges(bool framed) {
        ++m_cues.frames;
        m_cues.framed += framed ? 1 : 0;
    }
    void noteDistance(std::optional<double> millimetres) { m_cues.distanceMm = millimetres; }
    /// Another person: what was seen of the last one does not count.
    void forgetPerson() { *this = {}; }
    /// @return as it stands; the surround as most frames with a verdict have it
    [[nodiscard]] AttackCues cues() const {
        AttackCues result = m_cues;
        if (m_along + m_still > 0) {
            result.surround = m_along > m_still ? Surround::GoesAlong : Surround::StandsStill;
        }
        return result;
    }

private:
    AttackCues m_cues;
    int m_along = 0;
    int m_still = 0;
};

}  // namespace facematch
