// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K15, first page: which of the two papers can be used here.
ScreenPage {
    id: root

    objectName: "K15"
    //: K15 title of the first page. 資格確認書 is the certificate of eligibility.
    title: qsTr("「資格確認書」をお持ちですか")
    //: K15: where the name of the paper stands.
    lead: qsTr("紙のいちばん上に「資格確認書」と書いてあります。")
    figure: Picture {
        anchors.fill: parent
        name: "certificate_paper"
    }

    ChoiceCard {
        objectName: "rightPaper"
        Layout.fillWidth: true
        picture: "icon-check"
        //: K15: this is the right paper.
        text: qsTr("資格確認書を持っています")
        //: K15: what happens with the right paper.
        detail: qsTr("書いてある番号を入力して受付します")
        onActivated: root.model.certificate.paperConfirmed()
    }
    ChoiceCard {
        objectName: "onlyNotice"
        Layout.fillWidth: true
        picture: "icon-info"
        //: K15: the other paper, 資格情報のお知らせ (eligibility notice).
        text: qsTr("「資格情報のお知らせ」だけです")
        //: K15: the notice is used together with the card.
        detail: qsTr("この紙は、カードといっしょに使います")
        onActivated: root.model.certificate.onlyNoticeHeld()
    }
}
