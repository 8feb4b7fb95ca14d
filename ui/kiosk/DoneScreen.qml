// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K17: nothing personal; says what comes next.
ScreenPage {
    id: root

    readonly property list<string> drawings: ["done", "help", "reader"]
    readonly property list<string> titles: [
        //: K17 title.
        qsTr("受付が終わりました"),
        //: K17 title when the desk goes on with this person.
        qsTr("受付の係にお声がけください"),
        //: K17 title after giving up.
        qsTr("受付を取りやめました")]
    readonly property list<string> said: [
        //: K17: what comes next.
        qsTr("お名前をお呼びするまで、お待ちください。"),
        //: K17: what comes next when the desk goes on.
        qsTr("係が、つづきをご案内します。"),
        //: K17: after giving up.
        qsTr("もう一度受付をするときは、カードを置いてください。")]

    readonly property list<string> printing: ["",
        //: K17: the receipt is being printed.
        qsTr("控えを印刷しています。"),
        //: K17: the receipt was printed.
        qsTr("控えを印刷しました。お取りください。"),
        //: K17: the receipt could not be printed.
        qsTr("控えを印刷できませんでした。受付の係にお声がけください。")]

    readonly property bool numbered: model.lobby.ticket > 0 && model.outcome === KioskViewModel.Accepted

    objectName: "K17"
    title: root.titles[root.model.outcome]
    //: K17: what comes next for whoever has got a number.
    lead: numbered ? qsTr("この番号をお呼びするまで、お待ちください。番号はこの受付機の画面にも出ます。") : root.said[root.model.outcome]
    figure: Picture {
        anchors.fill: parent
        name: root.drawings[root.model.outcome]
    }

    TicketNumber {
        Layout.fillWidth: true
        visible: root.numbered
        number: root.model.lobby.ticket
    }
    ActionButton {
        objectName: "receiptCodeKey"
        visible: root.model.receipt.codeOffered
        //: K17 key: show the receipt of the answers as a code on the screen.
        text: qsTr("回答の控えを画面に出す")
        onActivated: root.model.receipt.codeWanted()
    }
    ActionButton {
        objectName: "receiptPrintKey"
        visible: root.model.receipt.printOffered && root.model.receipt.print === ReceiptModel.NotAsked
        //: K17 key: print the receipt of the answers.
        text: qsTr("回答の控えを印刷する")
        onActivated: root.model.receipt.printWanted()
    }
    BodyText {
        objectName: "receiptPrint"
        Layout.fillWidth: true
        visible: root.model.receipt.print !== ReceiptModel.NotAsked
        words: root.printing[root.model.receipt.print]
    }
    ActionButton {
        objectName: "close"
        //: Key: leave the last page.
        text: qsTr("閉じる")
        onActivated: root.model.continueRequested()
    }
}
