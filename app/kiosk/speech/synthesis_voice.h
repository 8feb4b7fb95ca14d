// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/voice.h"

#include <memory>

class QTextToSpeech;

namespace kiosk {

/// The computer's own voice, by Qt TextToSpeech (speech-dispatcher). Nothing is opened before the first word.
/// @thread main
class SynthesisVoice final : public Voice {
public:
    explicit SynthesisVoice(QObject* parent = nullptr);
    ~SynthesisVoice() override;

    /// Whether this computer has an engine at all.
    [[nodiscard]] static bool available();

    void say(const Utterance& line) override;
    void stop() override;
    [[nodiscard]] bool speaking() const override { return m_speaking; }
    void setLanguage(const QString& language) override;
    void setVolume(int percent) override;
    void setRate(int percent) override;

private:
    void open();
    void applySettings();
    void ended();

    std::unique_ptr<QTextToSpeech> m_engine;
    QString m_language = QStringLiteral("ja");
    int m_volume = 80;
    int m_rate = 0;
    bool m_speaking = false;
};

}  // namespace kiosk
