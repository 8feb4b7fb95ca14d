// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K00: nobody is here yet. Says what to do first, or why the reader cannot be used just now.
ScreenPage {
    id: root

    objectName: "K00"
    //: K00 title, read from two metres away.
    title: root.model.readerReady ? qsTr("マイナンバーカードを置いてください") : root.model.failureTitle
    //: K00: how to lay the card.
    lead: root.model.readerReady ? qsTr("顔写真の面を上にして、カードリーダーに置いてください。") : ""
    figureShare: 0.46
    figureHeight: Theme.figureLarge
    figure: [
        CardFigure {
            anchors.fill: parent
            visible: root.model.readerReady
        },
        Picture {
            anchors.fill: parent
            visible: !root.model.readerReady
            name: "help"
        }
    ]

    NoteBox {
        objectName: "notReady"
        Layout.fillWidth: true
        visible: !root.model.readerReady
        title: root.model.failureCause
        text: root.model.failureNextStep
    }
    BodyText {
        objectName: "failureDetail"
        Layout.fillWidth: true
        visible: !root.model.readerReady && root.model.failureDetail !== ""
        words: root.model.failureDetail
        font.pixelSize: Theme.smallSize
        color: Theme.colors.inkSoft
    }
    QueueBoard {
        Layout.fillWidth: true
        visible: root.model.lobby.queueShown
        lobby: root.model.lobby
    }
    NoteBox {
        objectName: "afterHours"
        Layout.fillWidth: true
        visible: root.model.lobby.afterHours && root.model.readerReady
        //: K00 outside the hours, where visits may begin all the same.
        title: qsTr("ただいま受付時間外です。この受付機は使えます。")
        text: root.model.lobby.opensNext
    }
    NoteBox {
        objectName: "outOfSleeve"
        Layout.fillWidth: true
        visible: root.model.readerReady
        calm: true
        //: K00: a card in a sleeve cannot be read.
        text: qsTr("カードケースから出して置いてください。わからないときは「係を呼ぶ」を押してください。")
    }
    LaneChoices {
        Layout.fillWidth: true
        visible: root.model.readerReady || root.model.certificateOffered
        model: root.model
    }
    HoursLines {
        Layout.fillWidth: true
        visible: root.model.readerReady && lines.length > 0
        lines: root.model.lobby.today === "" ? [] : [root.model.lobby.today]
    }
}
