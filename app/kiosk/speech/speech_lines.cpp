// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/speech_lines.h"

#include <QFile>

namespace kiosk {

QString spokenLanguage(const QString& screenLanguage) {
    return screenLanguage.startsWith(QLatin1String("ja")) ? QStringLiteral("ja") : QStringLiteral("en");
}

SpeechLines::SpeechLines() {
    for (const QString& language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        QFile table(QStringLiteral(":/speech/%1.tsv").arg(language));
        if (!table.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QStringList rows = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1);
        for (const QString& row : rows) {
            const QStringList cells = row.split(u'\t');
            m_words[language].insert(cells.first(), cells.last());  // ja: the reading
        }
    }
}

bool SpeechLines::knows(const QString& key, const QString& language) const {
    return m_words.value(language).contains(key);
}

QStringList SpeechLines::keys(const QString& language) const {
    return m_words.value(language).keys();
}

Utterance SpeechLines::utterance(const Line& line, const QString& language) const {
    QString words = m_words.value(language).value(line.key, line.otherwise);
    for (qsizetype i = 0; i < line.arguments.size(); ++i) {
        words.replace(QStringLiteral("%%1").arg(i + 1), line.arguments.at(i));
    }
    return {line.key, words};
}

}  // namespace kiosk
