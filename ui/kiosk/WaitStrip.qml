// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// Any wait above a second on any page: what is going on, at the foot of the page.
Rectangle {
    id: root

    required property KioskViewModel model

    objectName: "wait"
    implicitHeight: column.implicitHeight + Theme.space * 2
    radius: Theme.radius
    color: Theme.colors.accentSoft
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: Theme.colors.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.spaceSmall

        BodyText {
            objectName: "waitText"
            Layout.fillWidth: true
            words: root.model.waitText
            font.bold: true
        }
        ProgressTrack {
            Layout.fillWidth: true
            value: root.model.waitProgress
            label: root.model.waitText
        }
    }
}
