// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/kana_width.h"

#include <algorithm>
#include <array>

namespace eligibility {
namespace {

/// U+FF61 to U+FF9D as full width, in order.
constexpr QStringView full =
    u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ"
    u"ルレロワン";
constexpr char16_t firstHalf = 0xFF61;
constexpr char16_t voiced = 0xFF9E;
constexpr char16_t semiVoiced = 0xFF9F;

/// Kana that take a mark, and what they become.
struct Marked {
    QStringView plain;
    QStringView joined;
    char16_t mark = 0;
};
constexpr std::array marks{
    Marked{u"カキクケコサシスセソタチツテトハヒフヘホウワヲ", u"ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヺ",
           voiced},
    Marked{u"ハヒフヘホ", u"パピプペポ", semiVoiced},
};

bool isHalf(QChar c) {
    return c.unicode() >= firstHalf && c.unicode() < firstHalf + full.size();
}

/// Alone, the marks are ゛ and ゜.
QChar markAlone(char16_t mark) {
    return mark == voiced ? QChar(0x309B) : QChar(0x309C);
}

QChar katakana(QChar c) {
    return c >= QChar(0x3041) && c <= QChar(0x3096) ? QChar(c.unicode() + 0x60) : c;
}

void appendMark(QString& text, char16_t mark) {
    for (const Marked& row : marks) {
        const qsizetype at = text.isEmpty() || row.mark != mark ? -1 : row.plain.indexOf(text.back());
        if (at >= 0) {
            text.back() = row.joined[at];
            return;
        }
    }
    text += markAlone(mark);
}

void appendHalf(QString& text, QChar c) {
    if (const qsizetype at = full.indexOf(c); at >= 0) {
        text += QChar(static_cast<char16_t>(firstHalf + at));
        return;
    }
    for (const Marked& row : marks) {
        if (const qsizetype at = row.joined.indexOf(c); at >= 0) {
            appendHalf(text, row.plain[at]);
            text += QChar(row.mark);
            return;
        }
        if (c == markAlone(row.mark)) {
            text += QChar(row.mark);
            return;
        }
    }
    text += c == QChar(0x3000) ? QChar(u' ') : c;
}

}  // namespace

QString toFullWidthKana(QStringView text) {
    QString result;
    for (const QChar c : text) {
        if (c.unicode() == voiced || c.unicode() == semiVoiced) {
            appendMark(result, c.unicode());
        } else {
            result += isHalf(c) ? full[c.unicode() - firstHalf] : c;
        }
    }
    return result;
}

QString toHalfWidthKana(QStringView text) {
    QString result;
    for (const QChar c : text) {
        appendHalf(result, katakana(c));
    }
    return result;
}

}  // namespace eligibility
