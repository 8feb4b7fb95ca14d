// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/voice.h"

#include <QStringList>

namespace testsupport {

/// A voice that remembers; it speaks until it is told that it has ended when `takesTime` is set.
class HeardVoice final : public kiosk::Voice {
public:
    void say(const kiosk::Utterance& line) override {
        keys.append(line.key);
        words.append(line.words);
        m_speaking = takesTime;
    }
    void stop() override {
        m_speaking = false;
        ++stops;
    }
    [[nodiscard]] bool speaking() const override { return m_speaking; }
    void setLanguage(const QString& spoken) override { language = spoken; }
    void setVolume(int percent) override { volume = percent; }
    void setRate(int percent) override { rate = percent; }
    void endsLine() {
        m_speaking = false;
        emit finished();
    }

    QStringList keys;
    QStringList words;
    QString language;
    int volume = -1;
    int rate = -1;
    int stops = 0;
    bool takesTime = false;

private:
    bool m_speaking = false;
};

}  // namespace testsupport
