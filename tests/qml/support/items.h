// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QQuickItem>
#include <QString>

namespace items {

/// Every item under `root` that a person can see: visible, not transparent, in drawing order.
[[nodiscard]] QList<QQuickItem*> shown(QQuickItem* root);

/// The first shown item with this objectName; null when it is not on the screen.
[[nodiscard]] QQuickItem* named(QQuickItem* root, const QString& objectName);

/// What assistive tools hear for this item; empty without an Accessible attachment.
[[nodiscard]] QString spokenName(QQuickItem* item);

[[nodiscard]] bool isText(const QQuickItem* item);
[[nodiscard]] bool isKey(const QQuickItem* item);  ///< something to press: made of PressArea

}  // namespace items
