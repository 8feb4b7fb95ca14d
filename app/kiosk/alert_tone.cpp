// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/alert_tone.h"

#include "app/platform/log.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.tone")

constexpr int samplesPerSecond = 48'000;
constexpr double highHertz = 880.0;  // a falling third, audible to old ears too
constexpr double lowHertz = 698.5;
constexpr double beepSeconds = 0.32;
constexpr double fadeSeconds = 0.02;  // without it a beep begins and ends with a click
constexpr double gapSeconds = 0.08;

double loudness(int stage) {
    return stage <= 1 ? 0.25 : stage == 2 ? 0.55 : 0.9;
}

void appendSample(QByteArray& samples, double value) {
    const auto sample = static_cast<qint16>(std::lround(value * 32'767.0));
    samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
}

void appendBeep(QByteArray& samples, double hertz, double peak, int rate) {
    const auto count = static_cast<int>(beepSeconds * rate);
    for (int i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / rate;
        const double fade = std::min({1.0, at / fadeSeconds, (beepSeconds - at) / fadeSeconds});
        appendSample(samples, peak * fade * std::sin(2.0 * std::numbers::pi * hertz * at));
    }
    samples.append(static_cast<qsizetype>(gapSeconds * rate) * static_cast<qsizetype>(sizeof(qint16)), '\0');
}

}  // namespace

QByteArray alertSamples(int stage, int rate) {
    QByteArray samples;
    for (int round = 0; round < (stage >= 3 ? 2 : 1); ++round) {
        appendBeep(samples, highHertz, loudness(stage), rate);
        appendBeep(samples, lowHertz, loudness(stage), rate);
    }
    return samples;
}

AlertTone::AlertTone() = default;

AlertTone::~AlertTone() {
    stop();
}

bool AlertTone::play(int stage) {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(samplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        return refuse();
    }
    stop();
    m_samples.setData(alertSamples(stage, samplesPerSecond));
    m_samples.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(&m_samples);
    return m_sink->error() == QAudio::NoError || refuse();
}

void AlertTone::stop() {
    m_sink.reset();
    m_samples.close();
}

bool AlertTone::refuse() {
    if (!std::exchange(m_warned, true)) {
        platform::LogLine(category(), QtWarningMsg, "tone.mute");
    }
    return false;
}

}  // namespace kiosk
