// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/key_pilot.h"

#include <QAccessible>
#include <QKeyEvent>

namespace ui {
namespace {

constexpr int mostStops = 400;  // a chain that never comes round would hang the kiosk
constexpr int roundsWithoutChoice = 2;
const auto digitName = QStringLiteral("digit");

bool isKey(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton");
}

bool isWriting(const QQuickItem* item) {
    return item != nullptr && (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
}

/// The key of this name that is on the screen and may be used: not one beneath a sheet.
QQuickItem* usable(QQuickItem* under, const QString& objectName) {
    if (!under->isVisible() || !under->isEnabled()) {
        return nullptr;
    }
    if (under->objectName() == objectName) {
        return under;
    }
    const QList<QQuickItem*> children = under->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = usable(child, objectName)) {
            return found;
        }
    }
    return nullptr;
}

/// A pad of digits is on the screen, also while it is full and takes none.
bool isPadShown(const QQuickItem* under) {
    if (!under->isVisible()) {
        return false;
    }
    if (under->objectName() == QLatin1String("digit0")) {
        return under->parentItem()->isEnabled();
    }
    const QList<QQuickItem*> children = under->childItems();
    return std::any_of(children.begin(), children.end(), isPadShown);
}

FocusedKey described(QQuickItem* item) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(item);
    return {.objectName = item->objectName(),
            .name = spoken == nullptr ? QString() : spoken->text(QAccessible::Name),
            .chosen = spoken != nullptr && spoken->state().checked};
}

}  // namespace

KeyPilot::KeyPilot(QQuickWindow& window, std::chrono::milliseconds bounce, std::chrono::milliseconds scanPeriod,
                   QObject* parent)
    : QObject(parent), m_window(window), m_bounce(bounce) {
    m_scan.setInterval(scanPeriod);
    connect(&m_scan, &QTimer::timeout, this, &KeyPilot::scanStep);
    connect(&m_window, &QQuickWindow::activeFocusItemChanged, this, &KeyPilot::tell);
    m_window.installEventFilter(this);
}

bool KeyPilot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        return press(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::KeyRelease) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (!key.isAutoRepeat()) {
            m_bounce.released(key.key(), std::chrono::milliseconds(key.timestamp()));
        }
        return !isWriting(m_window.activeFocusItem());
    }
    return QObject::eventFilter(watched, event);
}

bool KeyPilot::press(const QKeyEvent& event) {
    if (isModifier(event.key())) {
        return false;
    }
    if (event.isAutoRepeat() || !m_bounce.accepts(event.key(), std::chrono::milliseconds(event.timestamp()))) {
        return true;
    }
    const KeyOrder order = orderOf(event.key(), isPadShown(m_window.contentItem()));
    if (m_gate && m_gate(order)) {
        return true;
    }
    const bool turns = order == KeyOrder::Next || order == KeyOrder::Previous;
    if (isWriting(m_window.activeFocusItem()) && !turns) {
        return false;
    }
    carryOut(order, event.key());
    return order != KeyOrder::None;
}

void KeyPilot::carryOut(KeyOrder order, int key) {
    switch (order) {
        case KeyOrder::None:
            return;
        case KeyOrder::Next:
        case KeyOrder::Previous:
            return move(order == KeyOrder::Next);
        case KeyOrder::Choose:
            return choose();
        case KeyOrder::Digit:
            return typed(digitName + QString::number(key - Qt::Key_0));
        case KeyOrder::Erase:
            return typed(QStringLiteral("erase"));
        default:
            emit ordered(order);
    }
}

QQuickItem* KeyPilot::focused() const {
    QQuickItem* const item = m_window.activeFocusItem();
    return item != nullptr ? item : m_window.contentItem();
}

/// Digits are typed, not walked through; only who has a single switch needs to come by them.
bool KeyPilot::stopsAt(const QQuickItem* item) const {
    return isKey(item) && item->isVisible() && item->isEnabled() &&
           (scanning() || !item->objectName().startsWith(digitName));
}

void KeyPilot::move(bool forward) {
    QQuickItem* const from = focused();
    QQuickItem* item = from->nextItemInFocusChain(forward);
    for (int stops = 0; stops < mostStops && item != nullptr && item != from; ++stops) {
        if (stopsAt(item)) {
            item->forceActiveFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
        item = item->nextItemInFocusChain(forward);
    }
    emit nothingToChoose();
}

void KeyPilot::choose() {
    if (m_scan.interval() > 0 && !scanning()) {
        m_rounds = 0;
        m_scannedFirst.clear();
        m_scan.start();
        scanStep();
        return;
    }
    if (stopsAt(focused())) {
        activate(focused());
    } else if (QQuickItem* const submit = usable(m_window.contentItem(), QStringLiteral("submit"))) {
        activate(submit);
    } else if (isPadShown(m_window.contentItem())) {
        emit pressedInVain();
    } else {
        emit nothingToChoose();
    }
}

void KeyPilot::activate(QQuickItem* key) {
    m_rounds = 0;
    m_scannedFirst.clear();
    const QPointer<QQuickItem> pressed(key);
    const bool wasFocused = key->hasActiveFocus();
    QMetaObject::invokeMethod(key, "activated");
    if (wasFocused && pressed && pressed->hasActiveFocus()) {
        tell();  // what it says now: an answer that has been chosen
    }
}

void KeyPilot::typed(const QString& objectName) {
    if (QQuickItem* const key = usable(m_window.contentItem(), objectName)) {
        QMetaObject::invokeMethod(key, "activated");
    } else {
        emit pressedInVain();
    }
}

void KeyPilot::tell() {
    QQuickItem* const item = m_window.activeFocusItem();
    if (item != nullptr && isKey(item)) {
        emit focusMoved(described(item));
    }
}

void KeyPilot::scanStep() {
    move(true);
    QQuickItem* const now = focused();
    if (!m_scannedFirst) {
        m_scannedFirst = now;
    } else if (m_scannedFirst == now && ++m_rounds >= roundsWithoutChoice) {
        m_scan.stop();
    }
}

}  // namespace ui
