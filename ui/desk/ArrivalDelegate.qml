// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Theme

// One line of the list: when, who, and what to know at a glance.
Rectangle {
    id: root

    required property int index
    required property string time
    required property string name
    required property string kana
    required property int visitState
    required property int method
    required property int consent
    required property string notice
    required property int ticket
    required property bool called
    required property bool current
    //: Desk list: the number by which this person is called. %1 is a number.
    readonly property string ticketWords: ticket > 0 ? qsTr("%1番").arg(ticket) : ""
    //: Desk: shown in place of a name while nobody is identified.
    readonly property string shownName: name === "" ? qsTr("お名前はまだわかりません") : name
    readonly property string chipWords: (method.visible ? "　" + method.text : "") + (consent.visible ? "　" + consent.text : "")
    signal chosen

    objectName: "arrival" + index
    implicitHeight: Math.max(Theme.deskRow, row.implicitHeight + Theme.spaceSmall * 2)
    radius: Theme.radius
    color: root.current ? Theme.colors.accentSoft : Theme.colors.sheet
    border.width: root.current ? Theme.edge : Theme.hair
    border.color: root.current ? Theme.colors.accent : Theme.colors.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: root.time + "　" + (root.ticketWords === "" ? "" : root.ticketWords + "　") + root.shownName + "　" + state.text + root.chipWords + (root.notice === "" ? "" : "　" + root.notice)
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.chosen()

    TapHandler {
        onTapped: root.chosen()
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        spacing: Theme.space

        DeskText {
            Layout.preferredWidth: Theme.deskTime
            words: root.time
            font.pixelSize: Theme.deskTitleSize
            font.bold: true
            color: Theme.colors.accent
            Accessible.ignored: true
        }
        DeskText {
            Layout.preferredWidth: Theme.deskTime
            words: root.ticketWords
            font.pixelSize: Theme.deskTitleSize
            font.bold: !root.called
            color: root.called ? Theme.colors.inkSoft : Theme.colors.ink
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DeskText {
                Layout.fillWidth: true
                words: root.shownName
                font.bold: root.name !== ""
                color: root.name === "" ? Theme.colors.inkSoft : Theme.colors.ink
                Accessible.ignored: true
            }
            DeskText {
                Layout.fillWidth: true
                words: root.kana
                font.pixelSize: Theme.deskSmallSize
                color: Theme.colors.inkSoft
                Accessible.ignored: true
            }
            DeskText {
                Layout.fillWidth: true
                words: root.notice
                font.pixelSize: Theme.deskSmallSize
                font.bold: true
                color: Theme.colors.attention
                Accessible.ignored: true
            }
        }
        Item {
            Layout.preferredWidth: Theme.deskChip
            implicitHeight: method.implicitHeight

            MethodChip {
                id: method

                method: root.method
                Accessible.ignored: true
            }
        }
        Item {
            Layout.preferredWidth: Theme.deskChip
            implicitHeight: consent.implicitHeight

            ConsentChip {
                id: consent

                consent: root.consent
                Accessible.ignored: true
            }
        }
        Item {
            Layout.preferredWidth: Theme.deskChipWide
            implicitHeight: state.implicitHeight

            StateChip {
                id: state

                visitState: root.visitState
                Accessible.ignored: true
            }
        }
    }
}
