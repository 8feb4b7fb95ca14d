// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/guide_speech.h"

#include "app/kiosk/speech/speech_script.h"

#include <array>
#include <cmath>

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using facematch::Hint;

constexpr auto newAfter = 2s;
constexpr auto sameAfter = 5s;
constexpr double begins = 0.18;  // of half a frame, or of the distance
constexpr double ends = 0.10;    // lower: who has nearly arrived is not sent to and fro

/// Hints that say no more than that the place is wrong; a direction says it better.
bool isAboutPlace(Hint hint) {
    return hint == Hint::NoFace || hint == Hint::OffCentre || hint == Hint::TooFar || hint == Hint::TooNear;
}

}  // namespace

QString GuideSpeech::direction(const facematch::Guidance& guidance) {
    struct Axis {
        double value;
        const char* positive;
        const char* negative;
    };
    const std::array axes{Axis{guidance.toRight, "guide.right", "guide.left"},
                          Axis{guidance.upwards, "guide.up", "guide.down"},
                          Axis{guidance.nearer, "guide.nearer", "guide.further"}};
    double strongest = 0;
    QString found;
    for (const Axis& axis : axes) {
        const QString key = QString::fromLatin1(axis.value > 0 ? axis.positive : axis.negative);
        const double size = std::abs(axis.value);
        if (size > (key == m_direction ? ends : begins) && size > strongest) {
            strongest = size;
            found = key;
        }
    }
    m_direction = found;
    return found;
}

QString GuideSpeech::wanted(const facematch::Guidance& guidance) {
    const QString way = direction(guidance);
    if (!m_hint) {
        return {};
    }
    return isAboutPlace(*m_hint) && !way.isEmpty() ? way : hintKey(*m_hint);
}

std::optional<QString> GuideSpeech::observe(const facematch::Guidance& guidance, std::chrono::milliseconds now) {
    const QString key = wanted(guidance);
    const bool due = !m_lastAt || now - *m_lastAt >= (key == m_last ? sameAfter : newAfter);
    if (key.isEmpty() || !due) {
        return std::nullopt;
    }
    m_last = key;
    m_lastAt = now;
    return key;
}

void GuideSpeech::reset() {
    *this = {};
}

}  // namespace kiosk
