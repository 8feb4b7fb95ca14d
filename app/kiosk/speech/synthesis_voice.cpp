// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/synthesis_voice.h"

#include "app/platform/log.h"

#include <QLocale>
#include <QTextToSpeech>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.speech")

QStringList engines() {
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    return names;
}

}  // namespace

SynthesisVoice::SynthesisVoice(QObject* parent) : Voice(parent) {}

SynthesisVoice::~SynthesisVoice() = default;

bool SynthesisVoice::available() {
    return !engines().isEmpty();
}

void SynthesisVoice::open() {
    m_engine = std::make_unique<QTextToSpeech>(engines().value(0));
    if (m_engine->state() == QTextToSpeech::Error) {
        platform::LogLine(category(), QtWarningMsg, "speech.mute");
    }
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (state == QTextToSpeech::Ready || state == QTextToSpeech::Error) {
            ended();
        }
    });
    applySettings();
}

void SynthesisVoice::ended() {
    if (std::exchange(m_speaking, false)) {
        emit finished();
    }
}

void SynthesisVoice::applySettings() {
    if (m_engine) {
        m_engine->setLocale(m_language == QLatin1String("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_engine->setVolume(m_volume / 100.0);
        m_engine->setRate(m_rate / 100.0);
    }
}

void SynthesisVoice::say(const Utterance& line) {
    if (!m_engine) {
        open();
    }
    m_speaking = false;
    m_engine->stop();
    if (m_engine->state() != QTextToSpeech::Error) {
        m_speaking = true;
        m_engine->say(line.words);
    }
}

void SynthesisVoice::stop() {
    m_speaking = false;
    if (m_engine) {
        m_engine->stop();
    }
}

void SynthesisVoice::setLanguage(const QString& language) {
    m_language = language;
    applySettings();
}

void SynthesisVoice::setVolume(int percent) {
    m_volume = percent;
    applySettings();
}

void SynthesisVoice::setRate(int percent) {
    m_rate = percent;
    applySettings();
}

}  // namespace kiosk
