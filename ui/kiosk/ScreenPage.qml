// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// The shape of every kiosk page: a figure, a title, one sentence, and what can be done. Wide: figure beside; tall: figure above.
FocusScope {
    id: root

    required property KioskViewModel model
    property string title
    property string lead
    property alias figure: slot.data
    property bool figureWanted: true
    property bool figureBelow: false // in the tall layout
    property bool figureNeeded: false // shown even when room is short
    property real figureShare: 0.36
    property real figureHeight: Theme.figure // tall layout, at most
    default property alias content: column.data
    property alias foot: feet.data // stays in sight below a page that must be turned
    readonly property bool wide: width > height && (figureBelow || width > Theme.textSize * 24) // two columns of large words are two columns of single words
    readonly property bool hasFigure: figureWanted && slot.children.length > 0
    readonly property real figureRoom: pane.contentRoom - column.implicitHeight - Theme.spaceLarge
    readonly property bool figureShown: hasFigure && (figureNeeded || (wide ? Theme.textScale < 1.5 : figureRoom > Theme.pictureSmall))

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Component.onCompleted: heading.forceActiveFocus()

    ScrollPane {
        id: pane

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: feet.visible ? feet.top : parent.bottom
        anchors.margins: Theme.spaceLarge

        GridLayout {
            width: parent.width
            columns: root.wide ? 2 : 1
            layoutDirection: Theme.keysAt
            columnSpacing: Theme.spaceLarge
            rowSpacing: Theme.spaceLarge

            ColumnLayout {
                id: column

                Layout.row: !root.wide && !root.figureBelow && root.figureShown ? 1 : 0
                Layout.column: root.wide && !root.figureBelow && root.figureShown ? 1 : 0
                Layout.fillWidth: true
                Layout.maximumWidth: !root.hasFigure && root.wide ? Theme.pageWidth : Theme.readingWidth
                Layout.alignment: pane.overflowing ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
                spacing: Theme.space

                Heading {
                    id: heading

                    objectName: "title"
                    Layout.fillWidth: true
                    words: root.title
                }
                BodyText {
                    objectName: "lead"
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.spaceSmall
                    words: root.lead
                    color: Theme.colors.inkSoft
                    font.pixelSize: Theme.subtitleSize
                }
            }
            Item {
                id: slot

                Layout.row: root.wide || !root.figureBelow ? 0 : 1
                Layout.column: root.wide && root.figureBelow ? 1 : 0
                Layout.alignment: pane.overflowing ? Qt.AlignTop | Qt.AlignHCenter : Qt.AlignCenter
                Layout.maximumWidth: root.wide ? Theme.pageWidth : Theme.readingWidth
                Layout.preferredWidth: root.wide ? pane.width * root.figureShare : parent.width
                Layout.preferredHeight: root.figureNeeded ? childrenRect.height : root.wide ? Math.min(pane.contentRoom, width) : Math.min(root.figureRoom, root.figureHeight)
                visible: root.figureShown
            }
        }
    }
    ColumnLayout {
        id: feet

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceLarge
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - Theme.spaceLarge * 2, root.wide ? Theme.pageWidth : Theme.readingWidth)
        visible: children.length > 0 && !root.model.waiting // answered: the wait takes their place
    }
}
