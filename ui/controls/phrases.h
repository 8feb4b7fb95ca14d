// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace ui {

/// Japanese lines that break between phrases, not inside words: 「置いて／ください」 and never 「置いてくださ／い」.
///
/// Unicode lets a line of Japanese break almost anywhere, which is hard to read in large type. A phrase usually ends
/// where hiragana meets kanji, katakana or a figure, or behind a punctuation mark; everywhere else a WORD JOINER
/// forbids the break.
/// @thread any; pure
class Phrases : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Phrases(QObject* parent = nullptr);

    /// @return the text with word joiners inside its phrases; text without kana or kanji comes back unchanged
    [[nodiscard]] Q_INVOKABLE static QString keep(const QString& text);
};

}  // namespace ui
