// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace ui {

/// What the screen shows of what can be heard: the key that reads aloud, the curtain, and the visible twin of a tone.
/// @thread the main thread
class SpeechModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool curtain READ curtain NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool offered() const { return m_offered; }
    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool curtain() const { return m_curtain; }

    void setOffered(bool offered);  ///< false: this kiosk has no voice, and no key for one
    void setActive(bool active);    ///< this visit is spoken
    void setCurtain(bool drawn);    ///< the screen is hidden; everything on it works on
    void flash();                   ///< a tone is played: the screen shows it

signals:
    void changed();
    void flashed();
    void readAloudRequested();    ///< starts and ends speech
    void curtainLiftRequested();  ///< somebody who sees wants the screen back

private:
    bool m_offered = false;
    bool m_active = false;
    bool m_curtain = false;
};

}  // namespace ui
