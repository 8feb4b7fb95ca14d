// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace kiosk {

/// One line to be heard.
struct Utterance {
    QString key;    ///< of resources/speech, e.g. "state.idle"; names the recording that may stand in for it
    QString words;  ///< as they are pronounced: in Japanese the reading, without a kanji
    bool operator==(const Utterance&) const = default;
};

/// Says one line at a time: by synthesis, from recordings, or into a file.
/// @thread main
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Cuts off what is being said, then says this.
    virtual void say(const Utterance& line) = 0;
    /// Silence at once.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool speaking() const = 0;

    /// @param language  "ja" or "en"
    virtual void setLanguage(const QString& language) = 0;
    virtual void setVolume(int percent) = 0;  ///< 0 to 100
    virtual void setRate(int percent) = 0;    ///< -100 (slow) to 100, 0 = as people speak

signals:
    void finished();  ///< the line was said to its end; not after stop()
};

}  // namespace kiosk
