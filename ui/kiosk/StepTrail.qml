// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// Where in the visit one is: card, identity, consent, done. Large text shows the present step's name only.
RowLayout {
    id: root

    property int current: -1 // 0…3, below 0 hides the trail
    property bool byCard: true
    readonly property list<string> names: [
        byCard ?
        //: Step 1 of the visit: the card is put down.
        qsTr("カード") :
        //: Step 1 of the visit, by a telephone or a paper instead of a card.
        qsTr("はじめ"),
        //: Step 2 of the visit: the person is identified.
        qsTr("本人確認"),
        //: Step 3 of the visit: consent.
        qsTr("同意"),
        //: Step 4 of the visit: done.
        qsTr("完了")]
    property bool spread: false // over the whole width
    readonly property bool compact: Theme.textScale > 1.2

    visible: current >= 0
    spacing: Theme.spaceTiny
    Accessible.role: Accessible.StaticText
    //: Spoken: which step of the visit this is. %1 number, %2 how many, %3 name.
    Accessible.name: qsTr("手順 %1／%2　%3").arg(current + 1).arg(names.length).arg(names[Math.max(0, current)])

    Repeater {
        model: root.names

        RowLayout {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: index < root.current
            readonly property bool here: index === root.current

            spacing: Theme.spaceTiny
            Layout.fillWidth: root.spread && index > 0

            Rectangle {
                visible: step.index > 0
                Layout.preferredWidth: Theme.space
                Layout.fillWidth: root.spread
                Layout.preferredHeight: Theme.edge
                radius: height / 2
                color: step.done || step.here ? Theme.colors.accent : Theme.colors.hairline
            }
            Rectangle {
                Layout.preferredWidth: Theme.iconSmall
                Layout.preferredHeight: Theme.iconSmall
                radius: width / 2
                color: step.done || step.here ? Theme.colors.accent : Theme.colors.ground
                border.width: Theme.edge
                border.color: step.done || step.here ? Theme.colors.accent : Theme.colors.line

                Picture {
                    anchors.fill: parent
                    anchors.margins: parent.width * 0.2
                    visible: step.done
                    name: "icon-check"
                    tint: Theme.colors.accentInk
                }
                Rectangle {
                    anchors.centerIn: parent
                    visible: step.here
                    width: parent.width * 0.36
                    height: width
                    radius: width / 2
                    color: Theme.colors.accentInk
                }
            }
            BodyText {
                visible: step.here || !root.compact
                words: step.modelData
                font.pixelSize: Theme.smallSize
                font.bold: step.here
                color: step.here ? Theme.colors.accent : Theme.colors.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
