// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

namespace ui {

/// What K00 tells a waiting room: hours, and numbers that wait or were called. Numbers only, nobody's name.
/// @thread the main thread
class LobbyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(bool afterHours READ afterHours NOTIFY changed)
    Q_PROPERTY(QString opensNext READ opensNext NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QStringList week READ week NOTIFY changed)
    Q_PROPERTY(QString emergency READ emergency NOTIFY changed)
    Q_PROPERTY(bool queueShown READ queueShown NOTIFY queueChanged)
    Q_PROPERTY(QString called READ called NOTIFY queueChanged)
    Q_PROPERTY(QString calledBefore READ calledBefore NOTIFY queueChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY queueChanged)
    Q_PROPERTY(int ticket READ ticket NOTIFY ticketChanged)

public:
    /// The facility's hours in words, in the language on the screen.
    struct Hours {
        QString opensNext;        ///< 「明日 09:00 に開きます。」; empty while open, and when nobody knows
        QDateTime opensAt;        ///< the same, for the voice
        QString today;            ///< 「今日の受付時間　09:00–12:00」; empty: no hours are told
        QStringList week;         ///< one line for each group of days, and for days that differ soon
        QString emergency;        ///< whom to call while closed; empty: the screen's own words
        bool afterHours = false;  ///< outside the hours, and visits may begin
        bool operator==(const Hours&) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] bool closed() const { return m_closed; }
    [[nodiscard]] bool afterHours() const { return m_hours.afterHours; }
    [[nodiscard]] QString opensNext() const { return m_hours.opensNext; }
    [[nodiscard]] QDateTime opensAt() const { return m_hours.opensAt; }
    [[nodiscard]] QString today() const { return m_hours.today; }
    [[nodiscard]] QStringList week() const { return m_hours.week; }
    [[nodiscard]] QString emergency() const { return m_hours.emergency; }
    [[nodiscard]] bool queueShown() const { return m_queueShown; }
    [[nodiscard]] QString called() const { return m_called.value(0); }
    [[nodiscard]] QString calledBefore() const { return m_called.mid(1).join(QStringLiteral("　")); }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int ticket() const { return m_ticket; }

    void setClosed(bool closed);  ///< outside the hours, and no visit begins
    void setHours(const Hours& hours);
    /// @param called  numbers, the one called last first
    void setQueue(const QStringList& called, int waiting);
    void setTicket(int number);  ///< of the visit that has just ended; 0: none
    void clear();                ///< a facility that is always open and calls nobody by a number

signals:
    void changed();
    void queueChanged();
    void ticketChanged();

private:
    bool m_closed = false;
    Hours m_hours;
    bool m_queueShown = false;
    QStringList m_called;
    int m_waiting = 0;
    int m_ticket = 0;
};

}  // namespace ui
