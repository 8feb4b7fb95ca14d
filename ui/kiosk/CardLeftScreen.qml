// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K82: somebody went without the card.
ScreenPage {
    id: root

    readonly property bool byPhone: model.phone !== KioskViewModel.None

    objectName: "K82"
    title: byPhone ?
    //: K82 title, a telephone.
    qsTr("スマートフォンが残っています") :
    //: K82 title.
    qsTr("カードが残っています")
    lead: byPhone ?
    //: K82, a telephone: for the owner, or whoever comes next.
    qsTr("スマートフォンをお取りください。ご自分のものでないときは、さわらずに係を呼んでください。") :
    //: K82: for the owner, or whoever comes next.
    qsTr("カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。")
    figureShare: 0.46
    figureHeight: Theme.figureLarge
    figure: Picture {
        anchors.fill: parent
        name: "card-left"
    }
}
