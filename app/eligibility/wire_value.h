// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace eligibility {

/// Values of the wire with what was received beside what we understood (eligibility-messages §10.5).
///
/// In these and in the texts of the typed messages a null string means "the element was absent", an empty one "the
/// element was there without text". Both mean "not given", never "no"; the difference only lets a message be written
/// again as it came.

/// yyyyMMdd: a day of the Japanese calendar.
struct WireDate {
    QString raw;  ///< as received; null when absent
    QDate value;  ///< invalid when absent or not a day

    WireDate() = default;
    WireDate(const QDate& day);  // NOLINT(google-explicit-constructor): a day is a complete value of the wire
    [[nodiscard]] static WireDate received(const QString& text);
    /// @return the text to write: of the day when there is one, else what was received; null when absent
    [[nodiscard]] QString wire() const;
    [[nodiscard]] bool isGiven() const { return !raw.isEmpty(); }
    [[nodiscard]] bool operator==(const WireDate& other) const = default;
};

/// yyyyMMddHHmmss in Japanese time (UTC+9).
struct WireTime {
    QString raw;
    QDateTime value;

    WireTime() = default;
    WireTime(const QDateTime& time);  // NOLINT(google-explicit-constructor): see WireDate
    [[nodiscard]] static WireTime received(const QString& text);
    [[nodiscard]] QString wire() const;
    [[nodiscard]] bool isGiven() const { return !raw.isEmpty(); }
    [[nodiscard]] bool operator==(const WireTime& other) const = default;
};

/// yyyyMM.
struct WireMonth {
    QString raw;
    QDate first;  ///< first day of the month; invalid when absent or not a month

    WireMonth() = default;
    WireMonth(const QDate& anyDay);  // NOLINT(google-explicit-constructor): see WireDate
    [[nodiscard]] static WireMonth received(const QString& text);
    [[nodiscard]] QString wire() const;
    [[nodiscard]] bool isGiven() const { return !raw.isEmpty(); }
    [[nodiscard]] bool operator==(const WireMonth& other) const = default;
};

}  // namespace eligibility
