// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QString>

namespace ui {

/// What the chips of a line say, in words and shape, never by colour alone.
namespace arrival {
Q_NAMESPACE
QML_NAMED_ELEMENT(Arrival)

enum class State : std::uint8_t { Accepted, AcceptedNoConsent, CallForStaff, HandedToDesk, Failed, Abandoned };
Q_ENUM_NS(State)
enum class Method : std::uint8_t { None, Face, Pin, Staff, Certificate, Phone };
Q_ENUM_NS(Method)
enum class Consent : std::uint8_t { NotAsked, All, Some, Refused };
Q_ENUM_NS(Consent)
}  // namespace arrival

/// One line of the desk's list; texts are shown as given.
struct ArrivalRow {
    QString id;         ///< stable, unique; the store's key
    QDateTime arrived;  ///< shown in local time
    QString name;       ///< complete, as the service gave it (may contain ●)
    QString kana;
    QString birthDate;  ///< in words
    QString insurer;    ///< 「06139992 ○○健康保険組合」
    QString ratio;      ///< 「3割」
    arrival::State state = arrival::State::Accepted;
    arrival::Method method = arrival::Method::None;
    QString faceRate;  ///< 「別の人がこの一致に達するのは 10,000 回に 1 回」; empty = not by face, or not known
    arrival::Consent consent = arrival::Consent::NotAsked;
    QString notice;  ///< one line that the receptionist should act on, e.g. 「証明書の期限 2026-03-04」; empty = none
    int ticket = 0;       ///< number by which this person is called; 0 = none
    bool called = false;  ///< it was called
    QString kiosk;        ///< which kiosk
    QString code;         ///< desk code of a failure, e.g. "C03"; empty = none
};

/// Today's arrivals, newest first.
/// @thread the main thread
class ArrivalListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of DeskViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role : int {
        IdRole = Qt::UserRole + 1,
        TimeRole,
        NameRole,
        KanaRole,
        BirthDateRole,
        InsurerRole,
        RatioRole,
        StateRole,
        MethodRole,
        ConsentRole,
        NoticeRole,
        KioskRole,
        CodeRole,
        TicketRole,
        CalledRole,
    };

    explicit ArrivalListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] ArrivalRow row(int index) const { return m_rows.value(index); }  ///< empty outside the list

    void setArrivals(const QList<ArrivalRow>& newestFirst);  ///< the whole day; keeps the selection of unchanged rows
    void putArrival(const ArrivalRow& row);  ///< adds a new row on top, or updates the one with this id in place

signals:
    void countChanged();
    void arrivalAdded(const QString& id);

private:
    QList<ArrivalRow> m_rows;
};

}  // namespace ui
