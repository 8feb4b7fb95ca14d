// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace platform {

/// When a facility receives people: hours of every weekday, and days on which they differ.
///
/// A value; every question is asked with the local time, so a clock that is set right changes the answer at once. Hours
/// that pass midnight belong to the day on which they begin.
class OpeningHours {
public:
    /// Minutes after the day's midnight; `until` lies beyond 1440 when it is on the next day.
    struct Span {
        int from = 0;
        int until = 0;
        bool operator==(const Span&) const = default;
    };

    /// Adds a line "Mon-Fri,Sun 09:00-12:00 14:00-18:00"; days without a line are closed.
    /// @return false, and nothing is changed: not of this form, hours not in order, or a day told twice
    [[nodiscard]] bool addWeekly(const QString& line);
    /// Adds a line "2026-12-29..2027-01-03 closed" or "2026-12-28 09:00-12:00".
    /// @return false, and nothing is changed: as above
    [[nodiscard]] bool addSpecial(const QString& line);

    /// @return false: nobody told any hours, so it is always open
    [[nodiscard]] bool told() const { return m_told; }
    /// @return what begins on this day; nothing on a day that is closed
    [[nodiscard]] QList<Span> on(QDate day) const;
    /// @param weekday  1 = Monday … 7 = Sunday
    [[nodiscard]] QList<Span> weekly(int weekday) const { return m_weekly.at(static_cast<std::size_t>(weekday - 1)); }
    [[nodiscard]] bool isOpen(const QDateTime& local) const;
    /// @return when people are received next, later than `local`; nothing within the next year: never
    [[nodiscard]] std::optional<QDateTime> opensNext(const QDateTime& local) const;

private:
    std::array<QList<Span>, 7> m_weekly;
    QHash<QDate, QList<Span>> m_special;
    bool m_told = false;
};

}  // namespace platform
