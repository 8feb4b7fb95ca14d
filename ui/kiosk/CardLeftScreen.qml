// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K82: somebody went without the card.
ScreenPage {
    id: root

    objectName: "K82"
    //: K82 title.
    title: qsTr("カードが残っています")
    //: K82: for the owner, or whoever comes next.
    lead: qsTr("カードをお取りください。ご自分のカードでないときは、さわらずに係を呼んでください。")
    figureShare: 0.46
    figureHeight: Theme.figureLarge
    figure: Picture {
        anchors.fill: parent
        name: "card-left"
    }
}
