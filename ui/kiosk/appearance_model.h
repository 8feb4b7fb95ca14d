// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace ui {

/// How the screen lies on the glass for this person: within a seated person's reach, the keys on the left or the right.
///
/// `set…Default` is what the settings say; `reset()` returns to it when the next person may come.
/// @thread the main thread
class AppearanceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KioskViewModel")

    Q_PROPERTY(bool low READ low NOTIFY changed)
    Q_PROPERTY(bool leftHanded READ leftHanded NOTIFY changed)
    Q_PROPERTY(double lowerEdgeMm READ lowerEdgeMm NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool low() const { return m_low; }
    [[nodiscard]] bool leftHanded() const { return m_leftHanded; }
    [[nodiscard]] double lowerEdgeMm() const { return m_lowerEdgeMm; }

    /// Pixels left free above and below so that everything to press stands within reach; see reach_band.h.
    Q_INVOKABLE [[nodiscard]] static double reachTop(double heightPx, double pixelsPerMillimetre, double lowerEdgeMm);
    Q_INVOKABLE [[nodiscard]] static double reachFoot(double heightPx, double pixelsPerMillimetre, double lowerEdgeMm);

    void setLowerEdgeMm(double millimetres);  ///< the glass's lower edge above the floor
    void setDefaults(bool low, bool leftHanded);
    void setLow(bool low);                ///< KioskWindow does this by itself
    void setLeftHanded(bool leftHanded);  ///< KioskWindow does this by itself
    void reset();

signals:
    void changed();
    // What the person wants.
    void lowRequested(bool low);
    void leftHandedRequested(bool leftHanded);

private:
    bool m_low = false;
    bool m_leftHanded = false;
    bool m_lowByDefault = false;
    bool m_leftHandedByDefault = false;
    double m_lowerEdgeMm = 900.0;
};

}  // namespace ui
