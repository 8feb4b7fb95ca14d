// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/key_orders.h"

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <functional>

class QKeyEvent;

namespace ui {

/// What the keyboard's focus has come to, as it can be told.
struct FocusedKey {
    QString objectName{};  ///< "consentAll"
    QString name{};        ///< as an assistive tool hears it
    bool chosen = false;   ///< a yes or no that is the chosen one
};

/// Works a window of PressAreas by keyboard, by number pad or by one switch. Knows nothing of what the keys mean.
/// @thread the main thread
class KeyPilot : public QObject {
    Q_OBJECT

public:
    /// Asked first for every key. @return true: the key has done its work already
    using Gate = std::function<bool(KeyOrder)>;

    /// @param window      outlives the pilot
    /// @param bounce      two presses of one key within it count once
    /// @param scanPeriod  single switch: how long each key stays offered; 0 = no scanning
    KeyPilot(QQuickWindow& window, std::chrono::milliseconds bounce, std::chrono::milliseconds scanPeriod,
             QObject* parent = nullptr);

    void setGate(Gate gate) { m_gate = std::move(gate); }
    [[nodiscard]] bool scanning() const { return m_scan.isActive(); }
    /// Offers the next key, as the scan's clock does. Two rounds without a choice end the scan.
    void scanStep();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void ordered(ui::KeyOrder order);  ///< Repeat … Louder, which concern no key of the screen
    void focusMoved(const ui::FocusedKey& key);
    void nothingToChoose();
    void pressedInVain();  ///< a digit too many, or an Enter too early

private:
    [[nodiscard]] bool press(const QKeyEvent& event);
    void carryOut(KeyOrder order, int key);
    void move(bool forward);
    void choose();
    void activate(QQuickItem* key);
    void typed(const QString& objectName);
    void tell();
    [[nodiscard]] QQuickItem* focused() const;
    [[nodiscard]] bool stopsAt(const QQuickItem* item) const;

    QQuickWindow& m_window;
    KeyBounce m_bounce;
    Gate m_gate;
    QTimer m_scan;
    int m_rounds = 0;
    QPointer<QQuickItem> m_scannedFirst;
};

}  // namespace ui

Q_DECLARE_METATYPE(ui::FocusedKey)
