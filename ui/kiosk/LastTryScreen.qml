// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K04, before the last try: nothing is spent without an explicit yes, and the safe ways stand first.
ScreenPage {
    id: root

    objectName: "K04w"
    //: Last-try warning, title.
    title: qsTr("暗証番号は、あと1回だけ入力できます")
    //: Last-try warning: what locking means.
    lead: qsTr("次にまちがえると、暗証番号が使えなくなります。もとにもどすには、市区町村の窓口での手続きが必要です。")
    figure: Picture {
        anchors.fill: parent
        name: "last-try"
    }

    ActionButton {
        objectName: "otherWay"
        leading: true
        //: Key: another way of identification (the safe choice before the last PIN try).
        text: qsTr("ほかの方法を選ぶ")
        onActivated: root.model.otherWayRequested()
    }
    ActionButton {
        objectName: "lastTry"
        //: Key: the explicit yes to spending the last PIN try.
        text: qsTr("最後の1回を入力する")
        onActivated: root.model.lastTryAccepted()
    }
}
