// SPDX-License-Identifier: Apache-2.0
// K15 by ear: what is typed from a certificate is no secret, so every digit is said, and the whole before it is sent.
#include "app/kiosk/speech/narrator.h"

#include <utility>

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Who stops typing hears what stands there now; who goes on typing is not talked over.
constexpr auto wholeToldAfter = 2500ms;

}  // namespace

void Narrator::paperTyped(const TypedPaper& paper) {
    const TypedPaper before = std::exchange(m_paper, paper);
    const bool same = before.field == paper.field;
    const bool types = m_visit.state == visit::State::TypingCertificate && !m_visit.help;
    if (!m_active || !types || !same || before.digits == paper.digits) {
        return;
    }
    m_wholePaper.reset();
    if (paper.digits.size() < before.digits.size()) {
        m_speaker.say(
            {Line{.key = QStringLiteral("paper.erased"), .arguments = {QString::number(paper.digits.size())}}});
        return;
    }
    m_speaker.say(spelled(paper.digits.sliced(before.digits.size())));
    if (paper.looksWrong) {
        m_speaker.add(Line{QStringLiteral("paper.doubt")});
    } else if (paper.answered) {
        m_wholePaper = m_clock.startTimer(wholeToldAfter, [this] { tellWholePaper(); });
    }
}

void Narrator::tellWholePaper() {
    if (m_speaker.speaking() || m_visit.state != visit::State::TypingCertificate) {
        return;
    }
    QList<Line> lines{Line{QStringLiteral("paper.whole")}};
    lines += spelled(m_paper.digits);
    lines.append(Line{QStringLiteral("paper.enter")});
    m_speaker.say(lines);
}

}  // namespace kiosk
