// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K10, first page: which telephone. Its own kind decides what follows; the choice only says what to prepare.
ScreenPage {
    id: root

    objectName: "K10"
    //: K10 title.
    title: qsTr("スマートフォンの種類を選んでください")
    //: K10: what must be on the phone.
    lead: qsTr("マイナンバーカードの機能を入れたスマートフォンが使えます。")
    figure: Picture {
        anchors.fill: parent
        name: "phone"
    }

    ChoiceCard {
        objectName: "wallet"
        Layout.fillWidth: true
        picture: "icon-face"
        text: "iPhone"
        //: K10: what an iPhone asks of its owner.
        detail: qsTr("iPhoneの画面で、顔や指で確認します")
        onActivated: root.model.walletPhoneChosen()
    }
    ChoiceCard {
        objectName: "android"
        Layout.fillWidth: true
        picture: "icon-keypad"
        text: "Android"
        //: K10: what follows with an Android phone.
        detail: qsTr("この画面で、4桁の暗証番号を入力します")
        onActivated: root.model.androidPhoneChosen()
    }
}
