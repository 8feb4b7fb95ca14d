// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/sound_output.h"

#include <QAudioFormat>
#include <QBuffer>
#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

class QAudioSink;

namespace kiosk {

/// Plays one sound file at a time.
/// @thread main
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @return whether there is anything to play on
    [[nodiscard]] virtual bool ready() const = 0;
    virtual void play(const QString& file) = 0;
    virtual void stop() = 0;
    virtual void setVolume(int percent) = 0;  ///< 0 to 100

signals:
    void ended();    ///< played to its end; not after stop()
    void damaged();  ///< it cannot be played
};

/// A sound file in memory, 16-bit.
struct Sound {
    QAudioFormat format;
    QByteArray samples;
};

/// Reads a WAV or OGG file of at most two minutes.
/// @return nothing when it is none, is empty or is longer
[[nodiscard]] std::optional<Sound> readSound(const QString& file);

/// Plays where sound goes now: to the headset while it is plugged in. Decodes by libsndfile, since Qt's own player ends
/// the program on a computer without GStreamer's plug-ins.
class FilePlayer final : public SoundPlayer {
public:
    /// @param outputs  outlives the player
    explicit FilePlayer(const SoundOutput& outputs, QObject* parent = nullptr);
    ~FilePlayer() override;

    [[nodiscard]] bool ready() const override;
    void play(const QString& file) override;
    void stop() override;
    void setVolume(int percent) override;

private:
    void start();
    void sinkRests(quint64 played);

    const SoundOutput& m_outputs;
    int m_volume = 80;
    Sound m_sound;
    QBuffer m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
    quint64 m_played = 0;  ///< what came late of one file is not taken for the next
};

}  // namespace kiosk
