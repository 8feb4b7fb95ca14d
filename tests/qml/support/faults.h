// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace faults {

/// What a page is held to.
struct Rules {
    double pixelsPerMillimetre = 4.0;
    QRectF reach;  ///< where everything to press must be; null when it may be anywhere
};

/// Everything about the page under `root` that a person could not read, reach or hit; empty when all is well: cut,
/// squeezed or overlapping text, letters that no font has, keys below 20 mm, out of reach or upon one another, and a
/// consent page that favours an answer.
[[nodiscard]] QStringList of(QQuickItem* root, const QSizeF& window, const Rules& rules);

}  // namespace faults
