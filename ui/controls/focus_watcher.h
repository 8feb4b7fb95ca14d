// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QPointer>
#include <QQuickItem>

namespace ui {

/// Says where the keyboard's focus stands inside this item, so that a long page can turn to it. Draws nothing.
/// @thread the main thread
class FocusWatcher : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit FocusWatcher(QQuickItem* parent = nullptr);

signals:
    /// The focus moved to an item inside this one. @param top @param bottom  its edges in this item's pixels
    void focusMovedInside(qreal top, qreal bottom);

protected:
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    void look();

    QMetaObject::Connection m_connection;
};

}  // namespace ui
