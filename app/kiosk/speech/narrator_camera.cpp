// SPDX-License-Identifier: Apache-2.0
// The way into the camera's frame, told.
#include "app/kiosk/speech/narrator.h"

namespace kiosk {

void Narrator::hinted(facematch::Hint hint) {
    m_guide.setHint(hint);
}

void Narrator::stepAsked(facematch::StepKind step) {
    const QString key = stepKey(step);
    if (m_active && !key.isEmpty()) {
        m_speaker.say({Line{key}});
    }
}

/// Comes with every frame. The screen's own words are said to their end first: a hint does not cut them off.
void Narrator::guided(const facematch::Guidance& guidance) {
    if (!m_active || m_visit.help || m_visit.state != visit::State::FacingCamera || m_speaker.speaking()) {
        return;
    }
    if (const auto key = m_guide.observe(guidance, m_clock.monotonic())) {
        m_speaker.say({Line{*key}});
    }
}

}  // namespace kiosk
