// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/sound_output.h"
#include "facematch/core/guidance.h"

#include <QIODevice>

#include <memory>

class QAudioSink;

namespace kiosk {

/// How the way to the frame sounds.
struct Beat {
    double hertz = 0;      ///< rises by an octave towards the middle
    double perSecond = 0;  ///< beeps; faster towards the middle
    double pan = 0;        ///< -1 left … 1 right: the sound comes from where the person has to go
    friend bool operator==(const Beat&, const Beat&) = default;
};

[[nodiscard]] Beat beatOf(const facematch::Guidance& guidance);

/// An endless stream of beeps, 16-bit stereo, that follows the beat it is given.
/// @thread the one that reads
class BeatStream : public QIODevice {
public:
    explicit BeatStream(int samplesPerSecond, double loudness = 0.3);
    void setBeat(const Beat& beat) { m_beat = beat; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    const int m_rate;
    const double m_loudness;
    Beat m_beat;
    double m_inBeat = 0;  ///< seconds since this beep began
    double m_phase = 0;   ///< of the tone, in turns
};

/// Plays the beat while the camera looks for the face of somebody who hears.
/// @thread main
class GuideTone {
public:
    explicit GuideTone(const SoundOutput& outputs);
    GuideTone(const GuideTone&) = delete;
    GuideTone& operator=(const GuideTone&) = delete;
    ~GuideTone();

    void follow(const facematch::Guidance& guidance);
    void stop();

private:
    const SoundOutput& m_outputs;
    BeatStream m_stream;
    std::unique_ptr<QAudioSink> m_sink;
};

}  // namespace kiosk
