// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace ui {

/// The pages about card and kiosk that anybody may read while nobody's visit runs (K00). They hold nothing personal.
///
/// @thread the main thread
class InformationModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(Page page READ page NOTIFY changed)
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY contactChanged)

public:
    enum class Page : std::uint8_t {
        Closed,
        Contents,   ///< what there is to read
        OnTheCard,  ///< nothing medical is on the card
        Privacy,    ///< what this kiosk keeps
        LostCard,   ///< the number to call
        Operator,   ///< who runs this kiosk
    };
    Q_ENUM(Page)

    using QObject::QObject;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool open() const { return m_page != Page::Closed; }
    [[nodiscard]] QString contact() const { return m_contact; }

    void setContact(const QString& contact);  ///< how to reach who runs this kiosk; empty = the desk
    Q_INVOKABLE void show(ui::InformationModel::Page page);
    Q_INVOKABLE void back();  ///< from a page to the contents, from the contents to K00
    Q_INVOKABLE void close();

signals:
    void changed();
    void contactChanged();

private:
    Page m_page = Page::Closed;
    QString m_contact;
};

}  // namespace ui
