// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/sound_player.h"
#include "app/kiosk/speech/voice.h"

#include <QSet>

#include <memory>

namespace kiosk {

/// Recordings by people in place of any line: DIR/LANGUAGE/KEY.wav or .ogg wins over the voice behind it. A recording
/// that cannot be played is said by that voice instead, and not tried again until the program is started anew.
/// @thread main
class RecordedVoice final : public Voice {
public:
    /// @param folder   holds a folder for each language, "ja" and "en"
    /// @param behind   says every line that has no recording
    RecordedVoice(const QString& folder, std::unique_ptr<Voice> behind, std::unique_ptr<SoundPlayer> player,
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
    void giveUp();

    const QString m_folder;
    const std::unique_ptr<Voice> m_behind;
    const std::unique_ptr<SoundPlayer> m_player;
    QString m_language = QStringLiteral("ja");
    Utterance m_line;
    QString m_file;           ///< being played
    QSet<QString> m_damaged;  ///< files that could not be played
};

}  // namespace kiosk
