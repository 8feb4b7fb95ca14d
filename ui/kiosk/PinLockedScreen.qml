// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K81: the PIN is closed; everything else still works.
ScreenPage {
    id: root

    readonly property bool byPhone: model.phone !== KioskViewModel.None

    objectName: "K81"
    //: K81 title.
    title: qsTr("暗証番号は、いま使えません")
    lead: byPhone ?
    //: K81 with a telephone: what is still possible.
    qsTr("プラスチックのマイナンバーカードか、窓口で受付できます。") :
    //: K81: what is still possible and where the PIN is set anew.
    qsTr("ほかの方法で受付できます。暗証番号は、市区町村の窓口で設定しなおせます。")
    figureHeight: Theme.figureSmall
    figure: Picture {
        anchors.fill: parent
        name: "locked"
    }

    MethodChoices {
        Layout.fillWidth: true
        model: root.model
    }
    NoteBox {
        Layout.fillWidth: true
        visible: !root.model.faceOffered && !root.model.staffOffered
        calm: true
        //: K81 when no other way is offered.
        text: qsTr("「係を呼ぶ」を押してください。受付の係がご案内します。")
    }
}
