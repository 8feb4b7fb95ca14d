// SPDX-License-Identifier: Apache-2.0
// The way into the camera's frame, told.
#include "app/kiosk/speech/narrator.h"

namespace kiosk {
namespace {

constexpr std::chrono::seconds betweenPaperHints{2};

}  // namespace

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

void Narrator::paperHinted(session::PaperHint hint) {
    m_paperHint = hint;
    if (!m_heldPaper) {
        tellHeldPaper();
    }
}

/// The newest hint, and only once the words before it have ended: a paper moves faster than anybody speaks.
void Narrator::tellHeldPaper() {
    if (m_visit.help || m_visit.state != visit::State::HoldingPaper) {
        m_paperSaid.reset();
        m_heldPaper.reset();
        return;
    }
    if (m_active && m_paperHint && m_paperHint != m_paperSaid && !m_speaker.speaking()) {
        m_speaker.say({Line{paperKey(*m_paperHint)}});
        m_paperSaid = m_paperHint;
    }
    m_heldPaper = m_clock.startTimer(betweenPaperHints, [this] { tellHeldPaper(); });
}

}  // namespace kiosk
