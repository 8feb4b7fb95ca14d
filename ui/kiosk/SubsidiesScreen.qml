// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K12: whether certificates of medical subsidies are used. Never says which: others can see the screen.
QuestionScreen {
    id: root

    objectName: "K12"
    //: K12 title: certificates of municipalities that pay a part. Must not say which.
    title: qsTr("医療費助成の受給者証を利用しますか")
    //: K12: the service found one or more. Must not say which.
    lead: qsTr("このカードで確認できる受給者証があります。")
    //: K12: what using means.
    explanation: qsTr("利用すると、紙の受給者証を窓口で見せる代わりになります。")
    //: K12: what to do instead.
    freeChoice: qsTr("利用しないときは、紙の受給者証を窓口にお見せください。")
    //: K12 answer: use the certificates.
    yesText: qsTr("利用する")
    //: K12 answer: do not use the certificates.
    noText: qsTr("利用しない")
    figure: Picture {
        anchors.fill: parent
        name: "consent"
    }
    onAnswered: yes => root.model.choiceAnswered(yes)
}
