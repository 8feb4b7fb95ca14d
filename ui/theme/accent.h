// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <optional>

namespace ui {

/// A facility's own colour with the two that belong to it.
struct Accent {
    QColor color;    ///< text and filled keys
    QColor pressed;  ///< a filled key under the finger; the accent of the night
    QColor soft;     ///< tint, for pictures and chosen things
};

/// The ratio of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// @param wish  the facility's colour, opaque
/// @return the accent when it is read everywhere it stands (7:1 on the surfaces of the standard colours, white on it,
/// and upon its own tint; the pressed one also on those of the night); nothing when it would not be
/// @thread any; pure
[[nodiscard]] std::optional<Accent> accentOf(const QColor& wish);

}  // namespace ui
