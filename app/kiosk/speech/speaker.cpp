// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/speaker.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr int quietest = 10;  // whoever turned it down must still hear how to turn it up

}  // namespace

Speaker::Speaker(std::unique_ptr<Voice> voice, int volume, int rate, QObject* parent)
    : QObject(parent),
      m_voice(std::move(voice)),
      m_usualVolume(volume),
      m_usualRate(rate),
      m_volume(volume),
      m_rate(rate) {
    if (m_voice) {
        m_voice->setVolume(m_volume);
        m_voice->setRate(m_rate);
        connect(m_voice.get(), &Voice::finished, this, &Speaker::goOn);
    }
}

Speaker::~Speaker() = default;

bool Speaker::speaking() const {
    return m_voice && (m_voice->speaking() || !m_waiting.isEmpty());
}

void Speaker::setLanguage(const QString& screenLanguage) {
    const QString language = spokenLanguage(screenLanguage);
    if (m_voice && language != m_language) {
        m_language = language;
        m_voice->setLanguage(language);
    }
}

void Speaker::say(const QList<Line>& lines) {
    hush();
    for (const Line& line : lines) {
        add(line);
    }
}

void Speaker::add(const Line& line) {
    const Utterance utterance = m_lines.utterance(line, m_language);
    if (m_voice && !utterance.words.isEmpty()) {
        m_waiting.append(utterance);
        goOn();
    }
}

void Speaker::goOn() {
    while (!m_waiting.isEmpty() && !m_voice->speaking()) {
        m_voice->say(m_waiting.takeFirst());
    }
}

void Speaker::hush() {
    m_waiting.clear();
    if (m_voice && m_voice->speaking()) {
        m_voice->stop();
    }
}

int Speaker::changeVolume(int by) {
    m_volume = std::clamp(m_volume + by, quietest, 100);
    if (m_voice) {
        m_voice->setVolume(m_volume);
    }
    return m_volume;
}

int Speaker::changeRate(int by) {
    m_rate = std::clamp(m_rate + by, -100, 100);
    if (m_voice) {
        m_voice->setRate(m_rate);
    }
    return m_rate;
}

void Speaker::resetManner() {
    changeVolume(m_usualVolume - m_volume);
    changeRate(m_usualRate - m_rate);
}

}  // namespace kiosk
