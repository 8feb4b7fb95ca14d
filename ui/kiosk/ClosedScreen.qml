// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K00 outside the hours: when it opens, what to do when it cannot wait, and help with the card.
ScreenPage {
    id: root

    readonly property LobbyModel lobby: model.lobby

    objectName: "K00c"
    //: K00 outside the hours: title.
    title: qsTr("ただいま受付時間外です")
    lead: root.lobby.opensNext
    figureHeight: Theme.figureSmall
    figure: Picture {
        anchors.fill: parent
        name: "facility"
    }

    EmergencyNote {
        Layout.fillWidth: true
        lobby: root.lobby
    }
    HoursLines {
        Layout.fillWidth: true
        lines: root.lobby.week
    }
    ActionButton {
        objectName: "information"
        picture: "icon-info"
        //: K00 key: pages about card, privacy, a lost card and who runs this kiosk.
        text: qsTr("カードと受付機について")
        onActivated: root.model.information.show(InformationModel.Contents)
    }
}
