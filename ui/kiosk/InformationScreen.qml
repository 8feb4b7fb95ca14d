// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// About card and kiosk, to read before one decides to use them; K00 beneath stays ready for a card.
ScreenPage {
    id: root

    readonly property InformationModel information: model.information
    readonly property bool contents: information.page === InformationModel.Contents
    readonly property bool lost: information.page === InformationModel.LostCard
    readonly property list<string> pictures: ["", "card", "card-key", "privacy", "lost-card", "facility"] // by InformationModel.Page
    readonly property list<string> titles: ["",
        //: Information: the list of pages.
        qsTr("カードと、この受付機について"),
        //: Information page about what is on the card.
        qsTr("病気や薬の情報は、カードに入っていません"),
        //: Information page about privacy.
        qsTr("顔の映像も暗証番号も、ここに残りません"),
        //: Information page about a lost card.
        qsTr("カードをなくしたら、すぐに電話してください"),
        //: Information page: who runs this kiosk.
        qsTr("この受付機を動かしているのは")]
    readonly property list<string> leads: ["", "",
        //: Information, on the card: what the card is.
        qsTr("カードは鍵のようなものです。保険や薬の情報は、国のしくみの中のコンピューターにあります。"),
        //: Information, privacy: what is forgotten.
        qsTr("顔の映像、カードの写真、暗証番号は、受付が終わるとすぐに消します。"),
        //: Information, lost card: whose number it is.
        qsTr("マイナンバー総合フリーダイヤル（電話代はかかりません）"), model.facilityName]
    readonly property list<string> facts: ["", "",
        //: Information, on the card: consent.
        qsTr("過去の薬や診療の情報は、あなたが同意したときだけ、ここの医師などが見られます。"),
        //: Information, privacy: what the desk gets.
        qsTr("受付の窓口には、お名前、保険の資格、同意するかどうかを送ります。窓口は、決められた期間だけ保管します。"),
        //: Information, lost card: hours.
        qsTr("24時間いつでも、カードを止めてもらえます。"),
        //: Information, operator: where to turn. Shown when no other contact is configured.
        information.contact !== "" ? information.contact : qsTr("ご質問やご意見は、受付の窓口でお聞きします。")]
    readonly property list<string> more: ["", "",
        //: Information, on the card and privacy: the Individual Number is not used.
        qsTr("12桁のマイナンバーは、受付では使いません。"),
        //: Information, privacy: no pictures, no profiles.
        qsTr("12桁のマイナンバーは読み取りません。顔の映像をほかの目的に使うこともありません。"),
        //: Information, lost card: what about today.
        qsTr("今日の受付は、カードがなくても窓口でできます。「係を呼ぶ」を押してください。"),
        //: Information, operator: which program this is.
        qsTr("この受付機のプログラム「うけつけ」は、中身を公開しているソフトウェアです。")]

    objectName: "K00i"
    title: titles[information.page]
    lead: leads[information.page]
    figureWanted: !contents
    figure: Picture {
        anchors.fill: parent
        name: root.pictures[root.information.page]
    }

    InformationChoices {
        Layout.fillWidth: true
        visible: root.contents
        information: root.information
    }
    BodyText {
        objectName: "telephone"
        Layout.fillWidth: true
        visible: root.lost
        words: "0120-95-0178"
        font.pixelSize: Theme.displaySize
        font.bold: true
        color: Theme.colors.accent
    }
    NoteBox {
        objectName: "fact"
        Layout.fillWidth: true
        visible: !root.contents
        calm: true
        text: root.facts[root.information.page]
    }
    BodyText {
        objectName: "more"
        Layout.fillWidth: true
        visible: !root.contents
        words: root.more[root.information.page]
    }
}
