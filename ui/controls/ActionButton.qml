// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// One thing to do. `leading` marks the one natural next step; choices of equal weight leave it false.
PressArea {
    id: root

    property bool leading: false
    property string picture
    readonly property color face: root.leading ? Theme.colors.accentInk : Theme.colors.accent
    readonly property real inOneLine: Math.ceil(ruler.implicitWidth) // the label's own implicitWidth may follow its width

    objectName: "actionButton"
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    leftPadding: Theme.spaceLarge
    rightPadding: Theme.spaceLarge
    font.bold: true
    opacity: enabled ? 1 : 0.42

    Text {
        id: ruler

        visible: false // TextMetrics measures Devanagari narrower than Text draws it
        font: root.font
        text: Phrases.keep(root.text)
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.leading ? (root.down ? Theme.colors.accentPressed : Theme.colors.accent) : (root.down ? Theme.colors.accentSoft : Theme.colors.sheet)
        border.width: Theme.edge
        border.color: Theme.colors.accent
    }
    contentItem: Item {
        implicitWidth: root.inOneLine + (root.picture === "" ? 0 : Theme.icon + row.spacing)
        implicitHeight: label.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceSmall

            Picture {
                visible: root.picture !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: visible ? Theme.icon : 0
                height: Theme.icon
                name: root.picture
                tint: root.face
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(root.inOneLine, root.availableWidth - (root.picture !== "" ? Theme.icon + row.spacing : 0))
                text: Phrases.keep(root.text)
                font: root.font
                color: root.face
                wrapMode: Text.Wrap
                lineHeight: Theme.leading
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
