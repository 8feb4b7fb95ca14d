// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// A large choice: a picture, a name, and one line that says what happens.
PressArea {
    id: root

    property string picture
    property string detail

    objectName: "choiceCard"
    explanation: root.detail
    padding: Theme.space
    topPadding: Theme.space
    bottomPadding: Theme.space

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.down ? Theme.colors.accentSoft : Theme.colors.sheet
        border.width: Theme.edge
        border.color: Theme.colors.accent

        Behavior on color  {
            ColorAnimation {
                duration: Theme.quickMs
            }
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space

        Rectangle {
            Layout.preferredWidth: Theme.target
            Layout.preferredHeight: Theme.target
            visible: root.picture !== ""
            radius: width / 2
            color: Theme.colors.accentSoft

            Picture {
                anchors.centerIn: parent
                width: parent.width * 0.55
                height: width
                name: root.picture
                tint: Theme.colors.accent
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceTiny

            BodyText {
                Layout.fillWidth: true
                words: root.text
                font.pixelSize: Theme.subtitleSize
                font.bold: true
                color: Theme.colors.accent
                lineHeight: Theme.titleLeading
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                words: root.detail
                font.pixelSize: Theme.smallSize
                color: Theme.colors.inkSoft
                Accessible.ignored: true
            }
        }
        Picture {
            Layout.preferredWidth: Theme.iconSmall
            Layout.preferredHeight: Theme.iconSmall
            name: "icon-next"
            tint: Theme.colors.accent
        }
    }
}
