// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// A yes or a no. Chosen shows by a filled face and a check, not by colour alone.
PressArea {
    id: root

    property string about
    property bool chosen: false
    readonly property color face: chosen ? Theme.colors.accentInk : Theme.colors.accent

    Layout.preferredWidth: Theme.labelSize * 3.6 + Theme.iconSmall + Theme.spaceLarge * 2
    font.bold: true
    //: K09, spoken: this answer is the chosen one.
    explanation: root.chosen ? qsTr("選んでいます") : ""
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.about + " " + root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.colors.accent : root.down ? Theme.colors.accentSoft : Theme.colors.sheet
        border.width: Theme.edge
        border.color: Theme.colors.accent
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceTiny

            Picture {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSmall
                height: Theme.iconSmall
                opacity: root.chosen ? 1 : 0
                name: "icon-check"
                tint: root.face
            }
            Text {
                text: root.text
                font: root.font
                color: root.face
            }
            Item {
                width: Theme.spaceSmall
                height: width
            }
        }
    }
}
