// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QQuickItem>

namespace ui {

/// Tells who reads the screen to somebody that an item now says something that should be heard without being looked
/// for.
/// @thread the main thread
class Announcer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    /// @param item  has an accessible name, which is what is to be said
    Q_INVOKABLE void announce(QQuickItem* item);

signals:
    void announced(QQuickItem* item);
};

}  // namespace ui
