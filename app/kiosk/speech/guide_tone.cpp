// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/guide_tone.h"

#include <QAudioSink>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace kiosk {
namespace {

constexpr int samplesPerSecond = 48'000;
constexpr double beepSeconds = 0.06;
constexpr double fadeSeconds = 0.01;  // without it a beep begins and ends with a click
constexpr qint64 bytesPerFrame = 2 * static_cast<qint64>(sizeof(qint16));
constexpr Beat nobody{.hertz = 330, .perSecond = 1, .pan = 0};

QAudioFormat stereo() {
    QAudioFormat format;
    format.setSampleRate(samplesPerSecond);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

qint16 sample(double value) {
    return static_cast<qint16>(std::lround(std::clamp(value, -1.0, 1.0) * 32'767.0));
}

}  // namespace

Beat beatOf(const facematch::Guidance& guidance) {
    const double pan = std::clamp(guidance.toRight * 2, -1.0, 1.0);
    if (!guidance.seen) {
        return {.hertz = nobody.hertz, .perSecond = nobody.perSecond, .pan = pan};
    }
    const double away = std::min(1.0, std::hypot(guidance.toRight, guidance.upwards, guidance.nearer));
    return {.hertz = 440 * std::exp2(1 - away), .perSecond = 2 + 8 * (1 - away), .pan = pan};
}

BeatStream::BeatStream(int rate, double loudness) : m_rate(rate), m_loudness(loudness), m_beat(nobody) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BeatStream::bytesAvailable() const {
    return m_rate * bytesPerFrame;  // as much as anybody wants
}

qint64 BeatStream::readData(char* data, qint64 most) {
    const qint64 frames = most / bytesPerFrame;
    const double toRight = std::sqrt((1 + m_beat.pan) / 2);  // equal power: no louder in the middle
    const double toLeft = std::sqrt((1 - m_beat.pan) / 2);
    for (qint64 i = 0; i < frames; ++i) {
        const double fade = std::clamp(std::min(m_inBeat, beepSeconds - m_inBeat) / fadeSeconds, 0.0, 1.0);
        const double value = m_loudness * fade * std::sin(2 * std::numbers::pi * m_phase);
        const std::array frame{sample(value * toLeft), sample(value * toRight)};
        std::memcpy(data + i * bytesPerFrame, frame.data(), sizeof frame);
        m_phase = std::fmod(m_phase + m_beat.hertz / m_rate, 1.0);
        m_inBeat += 1.0 / m_rate;
        if (m_inBeat >= 1 / m_beat.perSecond) {
            m_inBeat = 0;
            m_phase = 0;
        }
    }
    return frames * bytesPerFrame;
}

qint64 BeatStream::writeData(const char* /*data*/, qint64 /*size*/) {
    return -1;
}

GuideTone::GuideTone(const SoundOutput& outputs) : m_outputs(outputs), m_stream(samplesPerSecond) {}

GuideTone::~GuideTone() {
    stop();
}

void GuideTone::follow(const facematch::Guidance& guidance) {
    m_stream.setBeat(beatOf(guidance));
    if (m_sink || m_outputs.device().isNull() || !m_outputs.device().isFormatSupported(stereo())) {
        return;
    }
    m_sink = std::make_unique<QAudioSink>(m_outputs.device(), stereo());
    m_sink->start(&m_stream);
}

void GuideTone::stop() {
    m_sink.reset();
}

}  // namespace kiosk
