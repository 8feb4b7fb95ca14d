// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/voice.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace kiosk {

/// A line as it is asked for, before a language is chosen.
struct Line {
    QString key;
    QStringList arguments{};  ///< for %1, %2 …; figures only, which every voice can say
    QString otherwise{};      ///< words of the screen, for a key without a line
    bool operator==(const Line&) const = default;
};

/// The language that is spoken for a language of the screen: Japanese for both kinds of it, else English.
[[nodiscard]] QString spokenLanguage(const QString& screenLanguage);

/// What is said: resources/speech, one table for each language. Japanese lines carry their reading.
class SpeechLines {
public:
    SpeechLines();

    [[nodiscard]] bool knows(const QString& key, const QString& language) const;
    [[nodiscard]] QStringList keys(const QString& language) const;
    /// @param language  "ja" or "en"
    /// @return the words to be pronounced; empty words when there is neither a line nor another word for it
    [[nodiscard]] Utterance utterance(const Line& line, const QString& language) const;

private:
    QHash<QString, QHash<QString, QString>> m_words;  ///< by language and key
};

}  // namespace kiosk
