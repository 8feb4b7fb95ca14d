// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// A quiet box that asks to be read: what is the matter, and what to do.
Rectangle {
    id: root

    property string title
    property string text
    property bool calm: false // plain information, nothing to worry about
    property string picture: calm ? "icon-info" : "icon-look"
    readonly property color strong: calm ? Theme.colors.accent : Theme.colors.attention

    implicitHeight: row.implicitHeight + Theme.space * 2
    radius: Theme.radius
    color: calm ? Theme.colors.accentSoft : Theme.colors.attentionSoft
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: strong

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.spaceSmall

        Picture {
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
            Layout.alignment: Qt.AlignTop
            name: root.picture
            tint: root.strong
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceTiny

            BodyText {
                Layout.fillWidth: true
                text: root.title
                font.bold: true
                color: root.strong
            }
            BodyText {
                Layout.fillWidth: true
                text: root.text
            }
        }
    }
}
