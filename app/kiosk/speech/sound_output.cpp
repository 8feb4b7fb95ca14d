// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/sound_output.h"

#include <QRegularExpression>
#include <algorithm>

namespace kiosk {

qsizetype headsetAmong(const QStringList& names, const QString& headset) {
    if (headset.isEmpty()) {
        return -1;
    }
    const auto pattern = QRegularExpression::fromWildcard(headset, Qt::CaseInsensitive);
    const auto found = std::ranges::find_if(names, [&](const QString& name) { return pattern.match(name).hasMatch(); });
    return found == names.end() ? -1 : found - names.begin();
}

SoundOutput::SoundOutput(const QString& headset, QObject* parent) : QObject(parent), m_headset(headset) {
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
        const QAudioDevice before = m_device;
        look();
        if (m_device != before) {
            emit changed();
        }
    });
    look();
}

void SoundOutput::look() {
    const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
    QStringList names;
    for (const QAudioDevice& output : outputs) {
        names.append(output.description());
    }
    const qsizetype index = headsetAmong(names, m_headset);
    m_isHeadset = index >= 0;
    m_device = m_isHeadset ? outputs.at(index) : QMediaDevices::defaultAudioOutput();
}

}  // namespace kiosk
