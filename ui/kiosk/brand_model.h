// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QObject>
#include <QUrl>

namespace ui {

/// What makes the kiosk this facility's own, and whether it is night in its hall.
///
/// @thread the main thread
class BrandModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(QUrl logo READ logo NOTIFY changed)
    Q_PROPERTY(bool branded READ branded NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor accentPressed READ accentPressed NOTIFY changed)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY changed)
    Q_PROPERTY(bool night READ night NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QUrl logo() const { return m_logo; }
    [[nodiscard]] bool branded() const { return m_accent.isValid(); }
    [[nodiscard]] QColor accent() const { return m_accent; }
    [[nodiscard]] QColor accentPressed() const { return m_accentPressed; }
    [[nodiscard]] QColor accentSoft() const { return m_accentSoft; }
    [[nodiscard]] bool night() const { return m_night; }

    void setLogo(const QUrl& logo);  ///< SVG or PNG; empty = the product's mark
    /// @return false, and the colours stay as they were, when the wish cannot be read everywhere (7:1)
    [[nodiscard]] bool setAccent(const QColor& wish);
    void setNight(bool night);

signals:
    void changed();

private:
    QUrl m_logo;
    QColor m_accent;
    QColor m_accentPressed;
    QColor m_accentSoft;
    bool m_night = false;
};

}  // namespace ui
