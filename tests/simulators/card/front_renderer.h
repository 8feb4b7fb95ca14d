// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/card/drawing.h"
#include "tests/simulators/card/person.h"

namespace simcard {

/// Draws what a tray camera would see: the front of a person's card, lying in a dark tray.
class FrontRenderer {
public:
    explicit FrontRenderer(Typeface typeface = Typeface::Sans) : m_painter(typeface) {}

    /// @return the bare front of the card, BGR, 1011 x 638 px (ID-1 at 300 dpi)
    [[nodiscard]] cv::Mat front(const Person& person) const;

    /// @return the front in its tray, BGR, 1280 x 800 px
    [[nodiscard]] cv::Mat tray(const Person& person) const;

    /// @return the tray without a card, of the same size
    [[nodiscard]] static cv::Mat emptyTray();

private:
    TextPainter m_painter;
};

}  // namespace simcard
