// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/voice.h"

#include <QFile>

namespace kiosk {

/// Writes what is said, one line each: `say KEY LANGUAGE WORDS` or `stop`, between tabs. For journeys, which hear by
/// it, and for whoever wants to read what a patient would hear.
/// @thread main
class LogVoice final : public Voice {
public:
    explicit LogVoice(const QString& path, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_file.isOpen(); }

    void say(const Utterance& line) override;
    void stop() override;
    [[nodiscard]] bool speaking() const override { return false; }
    void setLanguage(const QString& language) override { m_language = language; }
    void setVolume(int percent) override;
    void setRate(int percent) override;

private:
    void write(const QStringList& cells);

    QFile m_file;
    QString m_language = QStringLiteral("ja");
};

}  // namespace kiosk
