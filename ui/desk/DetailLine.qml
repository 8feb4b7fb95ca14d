// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Desk
import Uketsuke.Theme

// A topic and what is known of it; nothing when nothing is known.
ColumnLayout {
    id: root

    required property string topic
    required property string fact

    visible: fact !== ""
    spacing: 0

    DeskText {
        words: root.topic
        font.pixelSize: Theme.deskSmallSize
        font.bold: true
        color: Theme.colors.accent
    }
    DeskText {
        Layout.fillWidth: true
        words: root.fact
    }
}
