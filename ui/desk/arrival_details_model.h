// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/arrival_list_model.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace ui {

/// The arrival in hand: what the panel beside the list shows.
/// @thread the main thread
class ArrivalDetailsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of DeskViewModel")

    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString kana READ kana NOTIFY changed)
    Q_PROPERTY(QString birthDate READ birthDate NOTIFY changed)
    Q_PROPERTY(QString insurer READ insurer NOTIFY changed)
    Q_PROPERTY(QString ratio READ ratio NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString kiosk READ kiosk NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(int visitState READ visitState NOTIFY changed)
    Q_PROPERTY(int method READ method NOTIFY changed)
    Q_PROPERTY(QString faceRate READ faceRate NOTIFY changed)
    Q_PROPERTY(int consent READ consent NOTIFY changed)
    Q_PROPERTY(QString arrivalId READ arrivalId NOTIFY changed)
    Q_PROPERTY(int ticket READ ticket NOTIFY changed)
    Q_PROPERTY(bool called READ called NOTIFY changed)

public:
    explicit ArrivalDetailsModel(QObject* parent = nullptr);

    [[nodiscard]] bool shown() const { return !m_row.id.isEmpty(); }
    [[nodiscard]] QString time() const { return m_row.arrived.toLocalTime().toString(QStringLiteral("HH:mm")); }
    [[nodiscard]] QString name() const { return m_row.name; }
    [[nodiscard]] QString kana() const { return m_row.kana; }
    [[nodiscard]] QString birthDate() const { return m_row.birthDate; }
    [[nodiscard]] QString insurer() const { return m_row.insurer; }
    [[nodiscard]] QString ratio() const { return m_row.ratio; }
    [[nodiscard]] QString notice() const { return m_row.notice; }
    [[nodiscard]] QString kiosk() const { return m_row.kiosk; }
    [[nodiscard]] QString code() const { return m_row.code; }
    [[nodiscard]] int visitState() const { return static_cast<int>(m_row.state); }
    [[nodiscard]] int method() const { return static_cast<int>(m_row.method); }
    [[nodiscard]] QString faceRate() const { return m_row.faceRate; }
    [[nodiscard]] int consent() const { return static_cast<int>(m_row.consent); }

    [[nodiscard]] QString arrivalId() const { return m_row.id; }
    [[nodiscard]] int ticket() const { return m_row.ticket; }
    [[nodiscard]] bool called() const { return m_row.called; }

    void show(const ArrivalRow& row);  ///< a row without an id: nothing

signals:
    void changed();

private:
    ArrivalRow m_row;
};

}  // namespace ui
