// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/speech_lines.h"
#include "app/kiosk/speech/voice.h"

#include <QList>
#include <memory>

namespace kiosk {

/// Says lines one after the other; what is new cuts off what is old.
/// @thread main
class Speaker : public QObject {
    Q_OBJECT

public:
    /// @param voice  silence when null: a computer without any voice
    Speaker(std::unique_ptr<Voice> voice, int volume, int rate, QObject* parent = nullptr);
    ~Speaker() override;

    [[nodiscard]] bool hasVoice() const { return m_voice != nullptr; }
    [[nodiscard]] bool speaking() const;

    void setLanguage(const QString& screenLanguage);
    void say(const QList<Line>& lines);  ///< at once; what was being said and waiting is dropped
    void add(const Line& line);          ///< after what is being said
    void hush();                         ///< silence, and nothing waits any more

    /// @return the new value, in percent
    int changeVolume(int by);
    int changeRate(int by);
    void resetManner();  ///< volume and rate as the kiosk's own again

private:
    void goOn();

    const std::unique_ptr<Voice> m_voice;
    const SpeechLines m_lines;
    const int m_usualVolume;
    const int m_usualRate;
    int m_volume;
    int m_rate;
    QString m_language = QStringLiteral("ja");
    QList<Utterance> m_waiting;
};

}  // namespace kiosk
