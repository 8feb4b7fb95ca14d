// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/recorded_voice.h"

#include "app/platform/log.h"

#include <QAudioOutput>
#include <QFileInfo>
#include <QMediaPlayer>
#include <QUrl>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.speech")

}  // namespace

RecordedVoice::RecordedVoice(const QString& folder, std::unique_ptr<Voice> behind, const SoundOutput& outputs,
                             QObject* parent)
    : Voice(parent), m_folder(folder), m_behind(std::move(behind)), m_outputs(outputs) {
    connect(m_behind.get(), &Voice::finished, this, &Voice::finished);
    connect(&m_outputs, &SoundOutput::changed, this, [this] {
        if (m_output) {
            m_output->setDevice(m_outputs.device());
        }
    });
}

RecordedVoice::~RecordedVoice() = default;

QString RecordedVoice::recordingOf(const QString& key) const {
    for (const char* ending : {"wav", "ogg"}) {
        const QString file = QStringLiteral("%1/%2/%3.%4").arg(m_folder, m_language, key, QLatin1String(ending));
        if (!m_folder.isEmpty() && QFileInfo(file).isFile()) {
            return file;
        }
    }
    return {};
}

void RecordedVoice::say(const Utterance& line) {
    stop();
    m_line = line;
    const QString file = m_outputs.device().isNull() ? QString() : recordingOf(line.key);
    file.isEmpty() ? m_behind->say(line) : play(file);
}

void RecordedVoice::play(const QString& file) {
    if (!m_player) {
        m_output = std::make_unique<QAudioOutput>(m_outputs.device());
        m_player = std::make_unique<QMediaPlayer>();
        m_player->setAudioOutput(m_output.get());
        connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
            if (status == QMediaPlayer::EndOfMedia && std::exchange(m_playing, false)) {
                emit finished();
            } else if (status == QMediaPlayer::InvalidMedia) {
                giveUp();
            }
        });
        connect(m_player.get(), &QMediaPlayer::errorOccurred, this, &RecordedVoice::giveUp);
    }
    m_output->setVolume(static_cast<float>(m_volume) / 100.0F);
    m_playing = true;
    m_player->setSource(QUrl::fromLocalFile(file));
    m_player->play();
}

void RecordedVoice::giveUp() {
    if (std::exchange(m_playing, false)) {
        platform::LogLine(category(), QtWarningMsg, "speech.recording-damaged");
        m_behind->say(m_line);
    }
}

void RecordedVoice::stop() {
    if (std::exchange(m_playing, false)) {
        m_player->stop();
    }
    if (m_behind->speaking()) {
        m_behind->stop();
    }
}

bool RecordedVoice::speaking() const {
    return m_playing || m_behind->speaking();
}

void RecordedVoice::setLanguage(const QString& language) {
    m_language = language;
    m_behind->setLanguage(language);
}

void RecordedVoice::setVolume(int percent) {
    m_volume = percent;
    if (m_output) {
        m_output->setVolume(static_cast<float>(percent) / 100.0F);
    }
    m_behind->setVolume(percent);
}

void RecordedVoice::setRate(int percent) {
    m_behind->setRate(percent);
}

}  // namespace kiosk
