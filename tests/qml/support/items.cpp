// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/support/items.h"

#include <QAccessible>

namespace items {
namespace {

void collect(QQuickItem* item, QList<QQuickItem*>& found) {
    if (item->isVisible() && item->opacity() > 0.0) {
        found.append(item);
        const QList<QQuickItem*> children = item->childItems();
        for (QQuickItem* child : children) {
            collect(child, found);
        }
    }
}

}  // namespace

QList<QQuickItem*> shown(QQuickItem* root) {
    QList<QQuickItem*> found;
    collect(root, found);
    return found;
}

QQuickItem* named(QQuickItem* root, const QString& objectName) {
    const QList<QQuickItem*> all = shown(root);
    for (QQuickItem* item : all) {
        if (item->objectName() == objectName) {
            return item;
        }
    }
    return nullptr;
}

QString spokenName(QQuickItem* item) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(item);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

bool isText(const QQuickItem* item) {
    return item->inherits("QQuickText");
}

bool isKey(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton");
}

}  // namespace items
