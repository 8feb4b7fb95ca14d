// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// Hides the screen from everybody, while all of it works on by keys and by ear.
Rectangle {
    id: root

    signal lifted

    objectName: "curtain"
    color: Theme.colors.curtain

    MouseArea {
        anchors.fill: parent
    }
    PressArea {
        id: lift

        objectName: "liftCurtain"
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.spaceLarge * 2, implicitWidth)
        focusPolicy: Qt.NoFocus
        //: Curtain: the screen is hidden for somebody who uses the kiosk by ear. The one line that is left, a key itself.
        text: qsTr("画面をかくしています。もどすには、7のキーか、ここを押してください。")
        contentItem: Text {
            text: Phrases.keep(root.visible ? lift.text : "")
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
            color: Theme.colors.curtainInk
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        onActivated: root.lifted()
    }
}
