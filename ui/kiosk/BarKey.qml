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
    property bool stacked: false // the word below the sign
    property bool chosen: false
    readonly property color face: prominent ? Theme.colors.accent : Theme.colors.ink
    readonly property real inOneLine: Math.ceil(ruler.implicitWidth) // the label's own implicitWidth may follow its width

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    padding: Theme.spaceTiny
    font.pixelSize: stacked ? Math.min(Theme.smallSize, Theme.signTextLimit) : Math.min(Theme.labelSize, Theme.keyTextLimit)
    opacity: enabled ? 1 : 0.36

    Text {
        id: ruler

        visible: false // TextMetrics measures Devanagari narrower than Text draws it
        font: root.font
        text: Phrases.keep(root.text)
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.chosen ? Theme.colors.accentSoft : root.quiet ? Theme.colors.ground : Theme.colors.sheet
        border.width: root.prominent || root.chosen || Theme.highContrast ? Theme.edge : root.quiet ? 0 : Theme.hair
        border.color: root.prominent || root.chosen ? Theme.colors.accent : Theme.colors.line
    }
    contentItem: Item {
        implicitHeight: root.stacked ? label.implicitHeight + Theme.iconSmall : Math.max(label.implicitHeight, Theme.iconSmall)

        Grid {
            anchors.centerIn: parent
            columns: root.stacked ? 1 : 2
            spacing: root.stacked ? 0 : Theme.spaceTiny
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Picture {
                width: Theme.iconSmall
                height: Theme.iconSmall
                name: root.picture
                tint: root.face
            }
            Text {
                id: label

                width: root.stacked ? root.availableWidth : Math.min(root.inOneLine, root.availableWidth - Theme.iconSmall - Theme.spaceTiny)
                text: Phrases.keep(root.text)
                font: root.font
                color: root.face
                wrapMode: Text.Wrap
                horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: Theme.titleLeading
            }
        }
    }
}
