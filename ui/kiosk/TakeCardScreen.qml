// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Kiosk
import Uketsuke.Theme

// K16: the visit is not over until the card is back in the hand.
ScreenPage {
    id: root

    readonly property list<string> said: [
        //: K16 after an accepted visit.
        qsTr("受付ができました。カードを忘れずにお持ちください。"),
        //: K16 when the desk goes on.
        qsTr("このあと、受付の係にお声がけください。"),
        //: K16 after giving up.
        qsTr("受付は取りやめました。カードを忘れずにお持ちください。")]

    readonly property bool byPhone: model.phone !== KioskViewModel.None
    readonly property list<string> saidOfPhone: [
        //: K16 after an accepted visit, a telephone.
        qsTr("受付ができました。スマートフォンを忘れずにお持ちください。"), root.said[1],
        //: K16 after giving up, a telephone.
        qsTr("受付は取りやめました。スマートフォンを忘れずにお持ちください。")]

    objectName: "K16"
    title: !byPhone ?
    //: K16 title.
    qsTr("カードをお取りください") :
    //: K16 title, a telephone.
    qsTr("スマートフォンをお取りください")
    lead: (root.byPhone ? root.saidOfPhone : root.said)[root.model.outcome]
    figureShare: 0.46
    figureHeight: Theme.figureLarge
    figure: CardFigure {
        anchors.fill: parent
        leaving: true
    }
}
