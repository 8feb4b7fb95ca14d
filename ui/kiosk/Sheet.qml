// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Theme

// Something asked on top of the page: the page beneath is dimmed and takes no press.
FocusScope {
    id: root

    default property alias content: column.data
    property real sheetWidth: Theme.columnWidth * Theme.displayScale // at most

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.scrim

        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.spaceLarge * 2, root.sheetWidth)
        height: Math.min(column.implicitHeight + Theme.spaceLarge * 2, parent.height - Theme.spaceLarge * 2)
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
