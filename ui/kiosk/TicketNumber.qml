// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// K17: the number by which the person is called, to be read from an arm's length and remembered.
ColumnLayout {
    id: root

    required property int number

    spacing: 0

    BodyText {
        Layout.fillWidth: true
        //: K17: above the number by which the person is called.
        words: qsTr("あなたの番号")
        color: Theme.colors.inkSoft
    }
    BodyText {
        objectName: "ticket"
        Layout.fillWidth: true
        //: K17: the number by which the person is called. %1 is a number.
        words: qsTr("%1番").arg(root.number)
        font.pixelSize: Theme.displaySize * 1.6
        font.bold: true
        color: Theme.colors.accent
    }
}
