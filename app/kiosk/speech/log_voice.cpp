// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/log_voice.h"

#include <QStringList>

namespace kiosk {

LogVoice::LogVoice(const QString& path, QObject* parent) : Voice(parent), m_file(path) {
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void LogVoice::say(const Utterance& line) {
    write({QStringLiteral("say"), line.key, m_language, line.words});
}

void LogVoice::stop() {
    write({QStringLiteral("stop")});
}

void LogVoice::setVolume(int percent) {
    write({QStringLiteral("volume"), QString::number(percent)});
}

void LogVoice::setRate(int percent) {
    write({QStringLiteral("rate"), QString::number(percent)});
}

void LogVoice::write(const QStringList& cells) {
    m_file.write((cells.join(u'\t') + u'\n').toUtf8());
    m_file.flush();
}

}  // namespace kiosk
