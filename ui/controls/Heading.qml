// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Theme

// A screen's title: takes the focus when the screen appears, so that a screen reader speaks it first.
BodyText {
    objectName: "heading"
    font.pixelSize: Theme.titleSize
    font.bold: true
    lineHeight: Theme.titleLeading
    activeFocusOnTab: true
    Accessible.role: Accessible.Heading
    Accessible.focusable: true
}
