// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// Turns a long page: an arrow over a word.
PressArea {
    id: root

    property string picture

    width: Theme.target * 1.5
    padding: Theme.spaceTiny
    font.pixelSize: Math.min(Theme.smallSize, Theme.keyTextLimit)
    font.bold: true
    opacity: enabled ? 1 : 0.36

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.colors.accentSoft : Theme.colors.sheet
        border.width: Theme.edge
        border.color: Theme.colors.accent
    }
    contentItem: Column {
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.iconSmall
            height: Theme.iconSmall
            name: root.picture
            tint: Theme.colors.accent
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            font: root.font
            color: Theme.colors.accent
        }
    }
}
