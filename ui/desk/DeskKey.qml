// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A key for a mouse at arm's length, or the keyboard: smaller than those of the kiosk.
PressArea {
    id: root

    implicitWidth: implicitContentWidth + Theme.space * 2
    implicitHeight: implicitContentHeight + Theme.spaceSmall * 2
    opacity: enabled ? 1 : 0.42
    font.pixelSize: Theme.deskTextSize
    font.bold: true

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.colors.accentPressed : Theme.colors.accent
    }
    contentItem: Text {
        text: root.text
        font: root.font
        color: Theme.colors.accentInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
