// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/sound_output.h"
#include "app/kiosk/speech/voice.h"

#include <memory>

class QAudioOutput;
class QMediaPlayer;

namespace kiosk {

/// Recordings by people in place of any line: DIR/LANGUAGE/KEY.wav or .ogg wins over the voice behind it. A recording
/// that cannot be played is said by that voice instead.
/// @thread main
class RecordedVoice final : public Voice {
public:
    /// @param folder   holds a folder for each language, "ja" and "en"
    /// @param behind   says every line that has no recording
    /// @param outputs  outlives the voice
    RecordedVoice(const QString& folder, std::unique_ptr<Voice> behind, const SoundOutput& outputs,
                  QObject* parent = nullptr);
    ~RecordedVoice() override;

    /// @return the file that stands in for this line; empty: none
    [[nodiscard]] QString recordingOf(const QString& key) const;

    void say(const Utterance& line) override;
    void stop() override;
    [[nodiscard]] bool speaking() const override;
    void setLanguage(const QString& language) override;
    void setVolume(int percent) override;
    void setRate(int percent) override;

private:
    void play(const QString& file);
    void giveUp();

    const QString m_folder;
    const std::unique_ptr<Voice> m_behind;
    const SoundOutput& m_outputs;
    QString m_language = QStringLiteral("ja");
    int m_volume = 80;
    Utterance m_line;
    bool m_playing = false;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
};

}  // namespace kiosk
