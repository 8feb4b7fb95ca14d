// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Theme

// Something asked on top of the page: the page beneath is dimmed and takes no press.
FocusScope {
    id: root

    default property alias content: column.data
    property real reachTop: 0 // free above and below: out of reach
    property real reachFoot: 0
    property real sheetWidth: Theme.columnWidth * Theme.displayScale // at most

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim

        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        readonly property real room: root.height - root.reachTop - root.reachFoot

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.reachTop + (room - height) / 2
        width: Math.min(parent.width - Theme.spaceLarge * 2, root.sheetWidth)
        height: Math.min(column.implicitHeight + Theme.spaceLarge * 2, room - Theme.spaceLarge * 2)
        radius: Theme.radiusLarge
        color: Theme.colors.sheet
        border.width: Theme.highContrast ? Theme.edge : 0
        border.color: Theme.colors.line

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.spaceLarge
            spacing: Theme.space
        }
    }
}
