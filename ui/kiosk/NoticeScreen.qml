// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K14: what the person should know before leaving.
ScreenPage {
    id: root

    objectName: "K14"
    //: K14 title.
    title: qsTr("お知らせがあります")
    figureHeight: Theme.figureSmall
    figure: Picture {
        anchors.fill: parent
        name: "notice"
    }

    Repeater {
        model: root.model.notice

        NoticeLine {
            Layout.fillWidth: true
        }
    }
    ActionButton {
        objectName: "continue"
        leading: true
        //: Key: read, go on.
        text: qsTr("次へ")
        onActivated: root.model.continueRequested()
    }
}
