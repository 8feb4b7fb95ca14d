// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/support/pseudo_translator.h"

namespace {

/// Lengthens word by word, as a wordier language would: one word forty per cent longer is harder than one word more.
QString longer(const QString& text) {
    QString result;
    qsizetype word = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && text.at(i).isLetter();
        if (!inside && word > 0) {
            result.append(QString((word * 2 + 4) / 5, QChar(u'ê')));
            word = 0;
        }
        if (i < text.size()) {
            result.append(text.at(i));
            word += inside ? 1 : 0;
            // %1 and %n are places, not words
            if (text.at(i) == QChar(u'%') && i + 1 < text.size()) {
                result.append(text.at(++i));
            }
        }
    }
    return result;
}

}  // namespace

PseudoTranslator::PseudoTranslator() {
    (void)m_english.load(QStringLiteral(":/translations/uketsuke_en.qm"));
}

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const {
    const QString english = m_english.translate(context, sourceText, disambiguation, n);
    return longer(english.isEmpty() ? QString::fromUtf8(sourceText) : english);
}
