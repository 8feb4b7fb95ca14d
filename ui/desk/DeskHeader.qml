// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Desk
import Uketsuke.Theme

// Whose desk, which day, how many.
RowLayout {
    id: root

    required property DeskViewModel model

    spacing: Theme.spaceSmall

    Picture {
        Layout.preferredWidth: Theme.icon
        Layout.preferredHeight: Theme.icon
        name: "mark"
    }
    DeskText {
        objectName: "facilityName"
        words: root.model.facilityName
        font.pixelSize: Theme.deskTitleSize
        font.bold: true
    }
    DeskText {
        objectName: "today"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space
        words: root.model.today
        color: Theme.colors.inkSoft
    }
    DeskCalls {
        visible: root.model.ticketsUsed
        model: root.model
    }
    DeskText {
        objectName: "count"
        //: Desk: how many arrivals today.
        words: qsTr("今日の受付 %n件", "", root.model.arrivals.count)
        font.bold: true
    }
    Chip {
        objectName: "connection"
        tone: root.model.connected ? Chip.Good : Chip.Attention
        picture: root.model.connected ? "icon-check" : "icon-look"
        //: Desk: new arrivals appear by themselves.
        readonly property string live: qsTr("自動で更新中")
        //: Desk: new arrivals do not appear by themselves.
        readonly property string still: qsTr("更新できません")

        text: root.model.connected ? live : still
    }
}
