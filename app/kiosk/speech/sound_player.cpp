// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/sound_player.h"

#include <sndfile.h>
#include <QAudioSink>
#include <QFile>

#include <utility>
#include <vector>

namespace kiosk {
namespace {

constexpr sf_count_t longestSeconds = 120;
constexpr int mostChannels = 2;

struct Closer {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

}  // namespace

std::optional<Sound> readSound(const QString& file) {
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, Closer> opened(sf_open(QFile::encodeName(file).constData(), SFM_READ, &info));
    const bool fits = opened && info.channels >= 1 && info.channels <= mostChannels && info.samplerate > 0 &&
                      info.frames > 0 && info.frames <= longestSeconds * info.samplerate;
    if (!fits) {
        return std::nullopt;
    }
    std::vector<short> samples(static_cast<std::size_t>(info.frames * info.channels));
    const sf_count_t read = sf_readf_short(opened.get(), samples.data(), info.frames);
    if (read <= 0) {
        return std::nullopt;
    }
    Sound sound;
    sound.format.setSampleRate(info.samplerate);
    sound.format.setChannelCount(info.channels);
    sound.format.setSampleFormat(QAudioFormat::Int16);
    sound.samples = QByteArray(reinterpret_cast<const char*>(samples.data()),  // NOLINT: samples as Qt wants them
                               static_cast<qsizetype>(read) * info.channels * qsizetype{sizeof(short)});
    return sound;
}

FilePlayer::FilePlayer(const SoundOutput& outputs, QObject* parent) : SoundPlayer(parent), m_outputs(outputs) {
    connect(&m_outputs, &SoundOutput::changed, this, [this] {
        if (m_sink && ready()) {
            start();  // from its beginning: whoever plugged in a headset hears the whole line there
        }
    });
}

FilePlayer::~FilePlayer() = default;

bool FilePlayer::ready() const {
    return !m_outputs.device().isNull();
}

void FilePlayer::play(const QString& file) {
    stop();
    auto sound = readSound(file);
    if (!sound) {
        emit damaged();
        return;
    }
    m_sound = std::move(*sound);
    start();
}

void FilePlayer::start() {
    stop();
    m_buffer.setData(m_sound.samples);
    m_buffer.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(m_outputs.device(), m_sound.format);
    setVolume(m_volume);
    const quint64 played = ++m_played;
    // Told later: the sink may not be taken away while it speaks.
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this, played](QAudio::State state) {
        if (state == QAudio::IdleState || state == QAudio::StoppedState) {
            QMetaObject::invokeMethod(
                this, [this, played] { sinkRests(played); }, Qt::QueuedConnection);
        }
    });
    m_sink->start(&m_buffer);
    if (m_sink->error() != QAudio::NoError) {
        QMetaObject::invokeMethod(
            this, [this, played] { sinkRests(played); }, Qt::QueuedConnection);
    }
}

void FilePlayer::sinkRests(quint64 played) {
    if (played != m_played || !m_sink) {
        return;
    }
    const bool whole = m_buffer.atEnd();
    stop();
    if (whole) {
        emit ended();
    } else {
        emit damaged();
    }
}

void FilePlayer::stop() {
    ++m_played;
    m_sink.reset();
    m_buffer.close();
}

void FilePlayer::setVolume(int percent) {
    m_volume = percent;
    if (m_sink) {
        m_sink->setVolume(percent / 100.0);
    }
}

}  // namespace kiosk
