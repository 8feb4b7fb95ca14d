// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/arrival_details_model.h"
#include "ui/desk/arrival_list_model.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace ui {

/// What the receptionist's window shows, and what the receptionist wants. A holder; decides nothing.
/// @thread the main thread
class DeskViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    Q_PROPERTY(QString facilityName READ facilityName NOTIFY facilityNameChanged)
    Q_PROPERTY(QString today READ today NOTIFY todayChanged)
    Q_PROPERTY(bool connected READ connected NOTIFY connectionChanged)
    Q_PROPERTY(QString troubleCause READ troubleCause NOTIFY connectionChanged)
    Q_PROPERTY(QString troubleNextStep READ troubleNextStep NOTIFY connectionChanged)
    Q_PROPERTY(ui::ArrivalListModel* arrivals READ arrivals CONSTANT)
    Q_PROPERTY(bool ticketsUsed READ ticketsUsed NOTIFY queueChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY queueChanged)
    Q_PROPERTY(int lastCalled READ lastCalled NOTIFY queueChanged)
    Q_PROPERTY(ui::ArrivalDetailsModel* details READ details CONSTANT)

public:
    explicit DeskViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString facilityName() const { return m_facilityName; }
    [[nodiscard]] QString today() const { return m_today; }
    [[nodiscard]] bool connected() const { return m_connected; }
    [[nodiscard]] QString troubleCause() const { return m_troubleCause; }
    [[nodiscard]] QString troubleNextStep() const { return m_troubleNextStep; }
    [[nodiscard]] ArrivalListModel* arrivals() { return &m_arrivals; }
    [[nodiscard]] ArrivalDetailsModel* details() { return &m_details; }

    [[nodiscard]] bool ticketsUsed() const { return m_ticketsUsed; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int lastCalled() const { return m_lastCalled; }

    /// The receptionist chose this line of the list: the details follow it, also when the list changes later.
    Q_INVOKABLE void openArrival(int row);

    void setFacilityName(const QString& name);
    void setToday(const QString& date);  ///< in words: 「2026年3月4日（水）」
    /// Where people are called by numbers. @param lastCalled  0: nobody was called yet
    void setQueue(int waiting, int lastCalled);
    void setConnected();  ///< the store is being read
    void setTrouble(const QString& cause,
                    const QString& nextStep);  ///< the store cannot be read: say why and what to do

signals:
    void facilityNameChanged();
    void todayChanged();
    void connectionChanged();
    void queueChanged();

    void refreshRequested();                       ///< F5
    void callNextRequested();                      ///< F8: whoever has waited longest
    void callRequested(const QString& arrivalId);  ///< this one, out of turn or once more
    void arrivalOpened(const QString& arrivalId);  ///< the receptionist looks at this one's details

private:
    QString m_facilityName;
    QString m_today;
    bool m_connected = true;
    bool m_ticketsUsed = false;
    int m_waiting = 0;
    int m_lastCalled = 0;
    QString m_troubleCause;
    QString m_troubleNextStep;
    void refreshDetails();

    QString m_opened;  ///< id of the arrival in hand
    ArrivalListModel m_arrivals;
    ArrivalDetailsModel m_details;
};

}  // namespace ui
