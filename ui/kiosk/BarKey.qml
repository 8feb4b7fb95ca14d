// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// A key of the bar at the foot: always there, always in the same place.
PressArea {
    id: root

    property string picture
    property bool prominent: false
    property bool quiet: false // serves the eye, not the visit
    readonly property color face: prominent ? Theme.colors.accent : Theme.colors.ink

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    padding: Theme.spaceTiny
    font.pixelSize: Math.min(Theme.labelSize, Theme.keyTextLimit)
    opacity: enabled ? 1 : 0.36

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.colors.accentSoft : root.quiet ? Theme.colors.ground : Theme.colors.sheet
        border.width: root.prominent || Theme.highContrast ? Theme.edge : root.quiet ? 0 : Theme.hair
        border.color: root.prominent ? Theme.colors.accent : Theme.colors.line
    }
    contentItem: Item {
        implicitHeight: Math.max(label.implicitHeight, Theme.iconSmall)

        Row {
            anchors.centerIn: parent
            spacing: Theme.spaceTiny

            Picture {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSmall
                height: Theme.iconSmall
                name: root.picture
                tint: root.face
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.availableWidth - Theme.iconSmall - Theme.spaceTiny)
                text: Phrases.keep(root.text)
                font: root.font
                color: root.face
                wrapMode: Text.Wrap
                lineHeight: Theme.titleLeading
            }
        }
    }
}
