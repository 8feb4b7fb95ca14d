// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A quiet box that asks to be read: what is the matter, and what to do.
Rectangle {
    id: root

    property string title
    property string text
    property int textSize: Theme.textSize
    property bool calm: false // plain information, nothing to worry about
    property string picture: calm ? "icon-info" : "icon-look"
    readonly property color strong: calm ? Theme.colors.accent : Theme.colors.attention

    implicitHeight: column.height + Theme.space * 2
    radius: Theme.radius
    color: calm ? Theme.colors.accentSoft : Theme.colors.attentionSoft
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: strong

    Picture {
        x: Theme.space
        y: Theme.space
        width: Theme.icon
        height: Theme.icon
        name: root.picture
        tint: root.strong
    }
    Column {
        id: column

        x: Theme.space + Theme.icon + Theme.spaceSmall
        y: Theme.space
        width: root.width - x - Theme.space
        spacing: Theme.spaceTiny

        BodyText {
            width: parent.width
            words: root.title
            font.pixelSize: root.textSize
            font.bold: true
            color: root.strong
        }
        BodyText {
            width: parent.width
            words: root.text
            font.pixelSize: root.textSize
        }
    }
}
