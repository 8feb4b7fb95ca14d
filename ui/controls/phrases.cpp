// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/phrases.h"

namespace ui {
namespace {

constexpr QChar wordJoiner(0x2060);

bool isHiragana(QChar letter) {
    return letter.script() == QChar::Script_Hiragana;
}

bool isJapanese(QChar letter) {
    return isHiragana(letter) || letter.script() == QChar::Script_Katakana || letter.script() == QChar::Script_Han ||
           letter == QChar(0x30FC);  // the long-vowel mark belongs to no script
}

/// Marks after which a phrase ends. U+FF0F is the full-width solidus.
bool isPause(QChar letter) {
    return QStringView(u"、。！？・：／」）").contains(letter);
}

/// The polite prefix of お名前, ご本人: it belongs to what follows.
bool isPrefix(QChar letter, QChar next) {
    return (letter == QChar(u'お') || letter == QChar(u'ご')) && next.script() == QChar::Script_Han;
}

/// A particle straight behind a noun ends a phrase: カードリーダーが／つながっていません. The exceptions are verbs and
/// です.
bool isParticle(QChar noun, QChar letter, QChar next) {
    if (!isJapanese(noun) || isHiragana(noun)) {
        return false;
    }
    return QStringView(u"をにはの").contains(letter) ||
           (letter == QChar(u'が') && !QStringView(u"らりるれろっけ").contains(next)) ||
           (letter == QChar(u'で') && !QStringView(u"すしきもはの").contains(next));
}

/// Whether `phrase` stands in the text so that its letter number `inside` is at `at`.
bool stands(QStringView text, QStringView phrase, qsizetype at, qsizetype inside) {
    return at >= inside && text.mid(at - inside, phrase.size()) == phrase;
}

/// うまくいかない／ことが／あります: long runs of hiragana break around こと.
bool isAroundKoto(QStringView text, qsizetype at) {
    return stands(text, u"いことが", at, 1) || stands(text, u"ることが", at, 1) || stands(text, u"ことがあ", at, 3);
}

/// Whether a line may break in front of the letter at `at`.
bool mayBreakBefore(QStringView text, qsizetype at) {
    const auto letter = [text](qsizetype i) { return i >= 0 && i < text.size() ? text.at(i) : QChar(u' '); };
    const QChar before = letter(at - 1);
    const QChar after = letter(at);
    if (before.isSpace() || after.isSpace() || isPause(before) || isAroundKoto(text, at) ||
        stands(text, u"もう一度", at, 4)) {
        return true;
    }
    if (isPause(after) || isPrefix(before, after) || after.isLowSurrogate() || stands(text, u"もう一度", at, 2)) {
        return false;
    }
    if (after == QChar(u'「') || after == QChar(u'（')) {
        return true;
    }
    return isHiragana(before) &&
           (!isHiragana(after) || isPrefix(after, letter(at + 1)) || isParticle(letter(at - 2), before, after));
}

}  // namespace

Phrases::Phrases(QObject* parent) : QObject(parent) {}

QString Phrases::keep(const QString& text) {
    QString kept;
    kept.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool japanese = isJapanese(text.at(i)) || (i > 0 && isJapanese(text.at(i - 1)));
        if (japanese && !mayBreakBefore(text, i)) {
            kept.append(wordJoiner);
        }
        kept.append(text.at(i));
    }
    return kept;
}

}  // namespace ui
