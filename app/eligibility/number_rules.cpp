// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/number_rules.h"

#include <QTimeZone>

#include <algorithm>

namespace eligibility {
namespace {

constexpr int japanOffsetSeconds = 9 * 60 * 60;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// @pre digits only, few enough for an int
int valueOf(QStringView digits) {
    int value = 0;
    for (const QChar digit : digits) {
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value;
}

bool isHyphen(QChar c) {
    static constexpr QStringView forms = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\uFF70\u30FC";
    return forms.contains(c);
}

bool isKana(QChar c) {
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || (c >= QChar(0x30A1) && c <= QChar(0x30FA));
}

QString normalized(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC);
}

/// Whether the compatibility form of this character, among others like it, is the character itself.
bool isStable(QChar c) {
    const char16_t code = c.unicode();
    return (code > u' ' && code < 0x7F) || (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3041 && code <= 0x3096) ||
           (code >= 0x30A1 && code <= 0x30FA) || code == 0x30FC;
}

/// The common case in one pass: nothing but stable characters, spaces and full-width ASCII. @return whether it was that
bool foldedSimply(QStringView raw, QString& text) {
    text.reserve(raw.size());
    for (const QChar c : raw) {
        if (isStable(c)) {
            text += c;
        } else if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) {
            text += QChar(c.unicode() - 0xFEE0);
        } else if (c != u' ' && c.unicode() != 0x3000) {
            return false;
        }
    }
    return true;
}

/// Compatibility form without spaces: full-width letters and digits become ASCII, half-width kana becomes full-width.
QString folded(QStringView raw) {
    if (QString simple; foldedSimply(raw, simple)) {
        return simple;
    }
    QString text = normalized(raw.toString());
    text.removeIf([](QChar c) { return c.isSpace(); });
    // The mark ゛ of CP932 stands behind a space of its own in this form; only without it does か゛ become が.
    return normalized(text);
}

QChar largeKatakana(QChar c) {
    if (c >= QChar(0x3041) && c <= QChar(0x3096)) {
        c = QChar(c.unicode() + 0x60);
    }
    static constexpr QStringView small = u"ァィゥェォッャュョヮヵヶ";
    static constexpr QStringView large = u"アイウエオツヤユヨワカケ";
    const qsizetype at = small.indexOf(c);
    return at < 0 ? c : large[at];
}

QString withoutLeadingZeros(const QString& digits) {
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0') {
        ++zeros;
    }
    return digits.mid(zeros);
}

}  // namespace

int checkDigit(QStringView digits) {
    if (!areDigits(digits)) {
        return -1;
    }
    int sum = 0;
    int weight = 2;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int product = (digits[i].unicode() - u'0') * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
}

bool checkDigitFits(QStringView digits) {
    return digits.size() >= 2 && areDigits(digits) && checkDigit(digits.chopped(1)) == digits.back().unicode() - u'0';
}

bool isInsurerNumber(QStringView raw) {
    const QStringView digits = raw.trimmed();
    return (digits.size() == 6 || digits.size() == 8) && checkDigitFits(digits);
}

QString insurerNumberOnWire(QStringView raw) {
    const QStringView digits = raw.trimmed();
    const bool isNumber = (digits.size() == 6 || digits.size() == 8) && areDigits(digits);
    return isNumber ? digits.toString().rightJustified(8, u' ') : raw.toString();
}

bool isInstitutionCode(QStringView code) {
    if (code.size() != 10 || !checkDigitFits(code)) {
        return false;
    }
    const int prefecture = code.first(2).toInt();
    return prefecture >= 1 && prefecture <= 47 && QStringView(u"1346").contains(code[2]);
}

QString symbolKey(QStringView raw) {
    QString text = folded(raw);
    const bool hasKana = std::ranges::any_of(text, isKana);
    for (QChar& c : text) {
        const bool longMark = c == QChar(0x30FC);
        if (isHyphen(c) && !(longMark && hasKana)) {
            c = u'-';
        }
    }
    return normalized(text.toUpper());
}

QString numberKey(QStringView raw) {
    const QString key = symbolKey(raw);
    return areDigits(key) ? withoutLeadingZeros(key) : key;
}

QString insurerKey(QStringView raw) {
    QString key = folded(raw);
    if (key.size() == 8 && key.startsWith(QStringLiteral("00"))) {
        key.remove(0, 2);  // no law number is 00: a JSON client padded six digits with zeros (§9)
    }
    return key;
}

QString kanaKey(QStringView raw) {
    QString text = folded(raw);
    for (QChar& c : text) {
        c = isHyphen(c) ? QChar(0x30FC) : largeKatakana(c);
    }
    return normalized(text);
}

QString nameKey(QStringView raw) {
    return folded(raw);
}

QDate dateFromWire(QStringView raw) {
    if (raw.size() != 8 || !areDigits(raw)) {
        return {};
    }
    return QDate(valueOf(raw.first(4)), valueOf(raw.mid(4, 2)), valueOf(raw.mid(6, 2)));
}

bool isTimeOnWire(QStringView raw) {
    return raw.size() == 14 && areDigits(raw) && dateFromWire(raw.first(8)).isValid() &&
           QTime::isValid(valueOf(raw.mid(8, 2)), valueOf(raw.mid(10, 2)), valueOf(raw.mid(12, 2)));
}

QDateTime timeFromWire(QStringView raw) {
    if (!isTimeOnWire(raw)) {
        return {};
    }
    const QTime time(valueOf(raw.mid(8, 2)), valueOf(raw.mid(10, 2)), valueOf(raw.mid(12, 2)));
    return QDateTime(dateFromWire(raw.first(8)), time, Qt::OffsetFromUTC, japanOffsetSeconds);
}

QString toWire(const QDate& date) {
    return date.isValid() ? date.toString(QStringLiteral("yyyyMMdd")) : QString();
}

QString toWire(const QDateTime& time) {
    return time.isValid() ? time.toOffsetFromUtc(japanOffsetSeconds).toString(QStringLiteral("yyyyMMddHHmmss"))
                          : QString();
}

Identifier insurerIdentifier(const QString& raw) {
    return {raw, insurerKey(raw)};
}
Identifier symbolIdentifier(const QString& raw) {
    return {raw, symbolKey(raw)};
}
Identifier numberIdentifier(const QString& raw) {
    return {raw, numberKey(raw)};
}

}  // namespace eligibility
