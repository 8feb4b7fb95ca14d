// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QByteArray>

#include <memory>

class QAudioSink;

namespace kiosk {

/// One alert as 16-bit mono samples: two beeps of a falling third. A higher stage is louder and longer.
/// @param stage  1 tone, 2 louder, 3 loudest and twice (reception-domain §2.2: card left behind)
[[nodiscard]] QByteArray alertSamples(int stage, int samplesPerSecond);

/// Plays the tones of a card left behind. A kiosk without loudspeaker stays mute and says so in its log, once: the
/// screen says the same, and the desk is alerted anyway.
/// @thread main
class AlertTone {
public:
    AlertTone();
    AlertTone(const AlertTone&) = delete;
    AlertTone& operator=(const AlertTone&) = delete;
    ~AlertTone();

    /// @return whether there is a device that plays it
    bool play(int stage);
    void stop();

private:
    bool refuse();

    QBuffer m_samples;
    std::unique_ptr<QAudioSink> m_sink;
    bool m_warned = false;
};

}  // namespace kiosk
