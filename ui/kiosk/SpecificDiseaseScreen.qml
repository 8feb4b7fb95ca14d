// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K11: whether the facility may be told of the certificate; asked only when the service says that there is one.
QuestionScreen {
    id: root

    objectName: "K11"
    //: K11 title: a certificate that lowers what is paid for certain long treatments.
    title: qsTr("特定疾病療養受療証の情報を提供しますか")
    //: K11: what saying yes means.
    lead: qsTr("お持ちの受療証を、この医療機関がオンラインで確認できます。")
    //: K11: what it is for.
    explanation: qsTr("窓口で支払う金額の上限を確かめるために使います。")
    //: K11: what to do instead.
    freeChoice: qsTr("提供しないときは、紙の受療証を窓口にお見せください。")
    //: K11 answer: yes, tell the facility.
    yesText: qsTr("提供する")
    //: K11 answer: no, do not tell the facility.
    noText: qsTr("提供しない")
    figure: Picture {
        anchors.fill: parent
        name: "consent"
    }
    onAnswered: yes => root.model.choiceAnswered(yes)
}
