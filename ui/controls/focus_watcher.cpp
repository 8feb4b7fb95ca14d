// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/focus_watcher.h"

#include <QQuickWindow>

namespace ui {

FocusWatcher::FocusWatcher(QQuickItem* parent) : QQuickItem(parent) {}

void FocusWatcher::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemSceneChange) {
        disconnect(m_connection);
        QQuickWindow* const shownIn = value.window;  // NOLINT(cppcoreguidelines-pro-type-union-access): Qt's union
        if (shownIn != nullptr) {
            m_connection = connect(shownIn, &QQuickWindow::activeFocusItemChanged, this, &FocusWatcher::look);
        }
    }
    QQuickItem::itemChange(change, value);
}

void FocusWatcher::look() {
    const QQuickItem* item = window()->activeFocusItem();
    if (item != nullptr && isAncestorOf(item)) {
        const qreal top = mapFromItem(item, QPointF()).y();
        emit focusMovedInside(top, top + item->height());
    }
}

}  // namespace ui
