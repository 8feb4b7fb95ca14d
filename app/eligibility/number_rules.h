// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/eligibility_message.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

namespace eligibility {

/// @param digits  all digits but the last of an insurer, payer, recipient or institution number
/// @return the check digit 0–9, or -1 when there is anything but ASCII digits
/// @source eligibility-messages §6.1 (verified there on published numbers)
[[nodiscard]] int checkDigit(QStringView digits);

/// @return whether the text is ASCII digits whose last one is the check digit of the others
[[nodiscard]] bool checkDigitFits(QStringView digits);

/// @return whether this is an insurer or payer number: 6 or 8 digits (spaces around them allowed) with the right
/// check digit
[[nodiscard]] bool isInsurerNumber(QStringView raw);

/// @return the form of the files: 8 characters, six-digit numbers with two spaces in front; other texts
/// unchanged
[[nodiscard]] QString insurerNumberOnWire(QStringView raw);

/// @return whether this is an institution code: 10 digits, prefecture 01–47, claims table 1, 3, 4 or 6, right check
/// digit (§6.5)
[[nodiscard]] bool isInstitutionCode(QStringView code);

/// Keys for comparison only (§6.6): width and hyphen forms folded, spaces dropped. Never sent or stored in place of the
/// raw text.
[[nodiscard]] QString symbolKey(QStringView raw);
[[nodiscard]] QString numberKey(QStringView raw);   ///< also drops leading zeros of digits
[[nodiscard]] QString insurerKey(QStringView raw);  ///< digits without padding, be it spaces or zeros
[[nodiscard]] QString kanaKey(QStringView raw);     ///< also hiragana to katakana, small to large, long marks unified
[[nodiscard]] QString nameKey(QStringView raw);

/// @return yyyyMMdd as a day; invalid when it is anything else
[[nodiscard]] QDate dateFromWire(QStringView raw);
/// @return yyyyMMddHHmmss as Japanese time (UTC+9); invalid when it is anything else
[[nodiscard]] QDateTime timeFromWire(QStringView raw);
/// @return whether timeFromWire would give a time
[[nodiscard]] bool isTimeOnWire(QStringView raw);
[[nodiscard]] QString toWire(const QDate& date);
[[nodiscard]] QString toWire(const QDateTime& time);  ///< in Japanese time

[[nodiscard]] Identifier insurerIdentifier(const QString& raw);
[[nodiscard]] Identifier symbolIdentifier(const QString& raw);
[[nodiscard]] Identifier numberIdentifier(const QString& raw);

}  // namespace eligibility
