// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K10: where to hold the telephone on this reader, and what to do on the telephone first.
ScreenPage {
    id: root

    readonly property list<string> places: [
        //: K10: the phone is held where cards are laid.
        qsTr("カードを置く場所に、スマートフォンをのせてください。"),
        //: K10: the pad for phones is left of the screen.
        qsTr("画面の左にある読み取り台に、スマートフォンをのせてください。"),
        //: K10: the pad for phones is right of the screen.
        qsTr("画面の右にある読み取り台に、スマートフォンをのせてください。")]

    objectName: "K10h"
    title: root.model.phone === KioskViewModel.AndroidAgain ?
    //: K10 title after the PIN was typed and the phone is no longer there.
    qsTr("もう一度スマートフォンをのせてください") :
    //: K10 title.
    qsTr("スマートフォンをのせてください")
    lead: root.places[root.model.phonePlace]
    figureHeight: Theme.figureLarge
    figure: Picture {
        anchors.fill: parent
        name: "phone_hold"
    }

    NoteBox {
        objectName: "onThePhone"
        Layout.fillWidth: true
        calm: true
        text: root.model.phone === KioskViewModel.Wallet ?
        //: K10, iPhone: what to do on the phone first.
        qsTr("先にiPhoneでウォレットのカードを選び、顔や指で確認してください。") :
        //: K10, Android: the phone may stay there.
        qsTr("画面のロックを外してください。そのまま置いておけます。")
    }
    NoteBox {
        objectName: "longer"
        Layout.fillWidth: true
        visible: root.model.failureCause !== "" && !root.model.waiting
        title: root.model.failureCause
        text: root.model.failureNextStep
    }
}
