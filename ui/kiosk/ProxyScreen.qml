// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K02p: who stands here for the person whose card lies on the reader.
ScreenPage {
    id: root

    objectName: "K02p"
    //: K02p title.
    title: qsTr("どなたが受付をしますか")
    //: K02p: whom the question is about.
    lead: qsTr("カードの持ち主との関係を選んでください。")

    ChoiceCard {
        objectName: "proxyParent"
        Layout.fillWidth: true
        picture: "icon-staff"
        //: K02p: a parent of a child under 18.
        text: qsTr("親")
        //: K02p: of whom.
        detail: qsTr("18歳未満のお子さんの受付をします")
        onActivated: root.model.proxy.named(ProxyModel.Parent)
    }
    ChoiceCard {
        objectName: "proxyGuardian"
        Layout.fillWidth: true
        picture: "icon-paper"
        //: K02p: a legal guardian.
        text: qsTr("後見人など")
        //: K02p: appointed by law or by a court.
        detail: qsTr("法律で決められた代理の方")
        onActivated: root.model.proxy.named(ProxyModel.Guardian)
    }
    ChoiceCard {
        objectName: "proxyChosen"
        Layout.fillWidth: true
        picture: "icon-hand"
        //: K02p: family or a friend.
        text: qsTr("ご家族・知人")
        //: K02p: asked by the person.
        detail: qsTr("ご本人に頼まれた方")
        onActivated: root.model.proxy.named(ProxyModel.Chosen)
    }
    ChoiceCard {
        objectName: "proxyCarer"
        Layout.fillWidth: true
        picture: "icon-help"
        //: K02p: somebody of a care facility.
        text: qsTr("施設・介護の方")
        //: K02p: who comes along.
        detail: qsTr("付き添いで来た方")
        onActivated: root.model.proxy.named(ProxyModel.Carer)
    }
    ActionButton {
        objectName: "proxySelf"
        //: K02p key: the owner of the card acts himself.
        text: qsTr("本人が受付します")
        onActivated: root.model.proxy.named(ProxyModel.None)
    }
}
