// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/recorded_voice.h"

#include "app/platform/log.h"

#include <QFileInfo>

#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.speech")

}  // namespace

RecordedVoice::RecordedVoice(const QString& folder, std::unique_ptr<Voice> behind, std::unique_ptr<SoundPlayer> player,
                             QObject* parent)
    : Voice(parent), m_folder(folder), m_behind(std::move(behind)), m_player(std::move(player)) {
    connect(m_behind.get(), &Voice::finished, this, &Voice::finished);
    connect(m_player.get(), &SoundPlayer::ended, this, [this] {
        if (!std::exchange(m_file, {}).isEmpty()) {
            emit finished();
        }
    });
    connect(m_player.get(), &SoundPlayer::damaged, this, &RecordedVoice::giveUp);
}

RecordedVoice::~RecordedVoice() = default;

QString RecordedVoice::recordingOf(const QString& key) const {
    for (const char* ending : {"wav", "ogg"}) {
        const QString file = QStringLiteral("%1/%2/%3.%4").arg(m_folder, m_language, key, QLatin1String(ending));
        if (!m_folder.isEmpty() && QFileInfo(file).isFile() && !m_damaged.contains(file)) {
            return file;
        }
    }
    return {};
}

void RecordedVoice::say(const Utterance& line) {
    stop();
    m_line = line;
    m_file = m_player->ready() ? recordingOf(line.key) : QString();
    m_file.isEmpty() ? m_behind->say(line) : m_player->play(QString(m_file));
}

/// The person hears the line all the same; whoever keeps the recordings reads of each damaged one once.
void RecordedVoice::giveUp() {
    if (m_file.isEmpty()) {
        return;
    }
    m_damaged.insert(std::exchange(m_file, {}));
    platform::LogLine(category(), QtWarningMsg, "speech.recording-damaged");
    m_behind->say(m_line);
}

void RecordedVoice::stop() {
    if (!std::exchange(m_file, {}).isEmpty()) {
        m_player->stop();
    }
    if (m_behind->speaking()) {
        m_behind->stop();
    }
}

bool RecordedVoice::speaking() const {
    return !m_file.isEmpty() || m_behind->speaking();
}

void RecordedVoice::setLanguage(const QString& language) {
    m_language = language;
    m_behind->setLanguage(language);
}

void RecordedVoice::setVolume(int percent) {
    m_player->setVolume(percent);
    m_behind->setVolume(percent);
}

void RecordedVoice::setRate(int percent) {
    m_behind->setRate(percent);
}

}  // namespace kiosk
