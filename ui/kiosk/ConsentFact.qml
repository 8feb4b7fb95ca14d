// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// One line of the consent page: a topic and what is true of it.
RowLayout {
    id: root

    required property string topic
    required property string fact

    Layout.fillWidth: true
    spacing: Theme.space

    BodyText {
        Layout.preferredWidth: Theme.smallSize * 5.5
        Layout.alignment: Qt.AlignTop
        words: root.topic
        font.pixelSize: Theme.smallSize
        font.bold: true
        color: Theme.colors.accent
    }
    BodyText {
        Layout.fillWidth: true
        words: root.fact
    }
}
