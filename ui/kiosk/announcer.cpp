// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/announcer.h"

#include <QAccessible>

namespace ui {

void Announcer::announce(QQuickItem* item) {
    if (item == nullptr || !item->isVisible()) {
        return;
    }
    QAccessibleEvent event(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit announced(item);
}

}  // namespace ui
