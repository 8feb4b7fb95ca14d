// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Desk
import Uketsuke.Theme

// Nobody yet.
Item {
    id: root

    Picture {
        id: drawing

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.verticalCenter
        width: Math.min(parent.width, Theme.figureSmall)
        height: width * 0.75
        name: "reader"
    }
    DeskText {
        id: title

        objectName: "empty"
        anchors.top: drawing.bottom
        anchors.topMargin: Theme.space
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        //: Desk: the list is empty.
        words: qsTr("まだ受付はありません")
        font.pixelSize: Theme.deskTitleSize
        font.bold: true
    }
    DeskText {
        anchors.top: title.bottom
        anchors.topMargin: Theme.spaceTiny
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        //: Desk: what will happen here.
        words: qsTr("受付機で受付が終わると、ここに自動で表示されます。")
        color: Theme.colors.inkSoft
    }
}
