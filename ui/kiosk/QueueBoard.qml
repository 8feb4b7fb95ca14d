// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// The number called last, large; those called before it, and how many wait. Stands still: a call lights up the screen's edge.
Rectangle {
    id: root

    required property LobbyModel lobby
    readonly property bool nobody: lobby.called === ""
    //: K00: numbers called before the present one. %1 is a list of numbers.
    readonly property string before: lobby.calledBefore === "" ? "" : qsTr("お呼びした番号　%1").arg(lobby.calledBefore) + "　／　"

    objectName: "queue"
    implicitHeight: column.height + Theme.spaceSmall * 2
    radius: Theme.radius
    color: Theme.colors.accentSoft
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: Theme.colors.accent

    Column {
        id: column

        x: Theme.space
        y: Theme.spaceSmall
        width: root.width - x * 2
        spacing: Theme.spaceTiny

        BodyText {
            objectName: "called"
            width: parent.width
            words: root.nobody ?
            //: K00: no number was called yet today.
            qsTr("まだ番号をお呼びしていません") :
            //: K00: the number that is called now. %1 is a number.
            qsTr("%1番の方、受付へお越しください").arg(root.lobby.called)
            font.pixelSize: root.nobody ? Theme.textSize : Theme.subtitleSize
            font.bold: true
            color: Theme.colors.accent
        }
        BodyText {
            objectName: "waiting"
            width: parent.width
            //: K00: how many people wait to be called. %1 is a number.
            words: root.before + qsTr("お待ちの方　%1人").arg(root.lobby.waiting)
            font.pixelSize: Theme.smallSize
        }
    }
}
