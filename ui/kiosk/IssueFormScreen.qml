// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K13: an electronic prescription or one on paper, where the facility issues both.
QuestionScreen {
    id: root

    objectName: "K13"
    //: K13 title: the form in which a prescription is issued.
    title: qsTr("処方箋の発行形態を選んでください")
    //: K13: it matters only if something is prescribed.
    lead: qsTr("今日お薬が処方されるときの、処方箋の受け取り方です。")
    //: K13: an electronic prescription can be filled at supporting pharmacies only, with the card or an exchange number.
    explanation: qsTr("電子処方箋は、対応している薬局で、マイナンバーカードか引換番号を使って受け取れます。対応していない薬局に行くときは、紙の処方箋を選んでください。")
    //: K13: the medicine is the same.
    freeChoice: qsTr("どちらを選んでも、お薬は同じです。")
    //: K13 answer: electronic.
    yesText: qsTr("電子処方箋")
    //: K13 answer: on paper.
    noText: qsTr("紙の処方箋")
    figure: Picture {
        anchors.fill: parent
        name: "consent"
    }
    onAnswered: yes => root.model.choiceAnswered(yes)
}
