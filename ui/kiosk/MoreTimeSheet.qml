// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// No time limit that cannot be extended: asks, and counts down in words.
Sheet {
    id: root

    required property KioskViewModel model

    objectName: "moreTime"
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text
    onVisibleChanged: if (visible)
        heading.forceActiveFocus()

    Heading {
        id: heading

        Layout.fillWidth: true
        //: Overlay after some time without a press.
        words: qsTr("つづけますか？")
    }
    BodyText {
        objectName: "secondsLeft"
        Layout.fillWidth: true
        words: root.model.cardless ?
        //: Overlay: when the visit ends by itself, where there is no card to give back. %n seconds.
        qsTr("あと%n秒で受付をやめます。", "", root.model.secondsLeft) :
        //: Overlay: when the visit ends by itself. %n seconds.
        qsTr("あと%n秒で受付をやめて、カードをお返しします。", "", root.model.secondsLeft)
    }
    ActionButton {
        objectName: "moreTimeYes"
        leading: true
        //: Overlay key: more time, please.
        text: qsTr("つづける")
        onActivated: root.model.moreTimeRequested()
    }
    ActionButton {
        objectName: "moreTimeNo"
        text: root.model.cardless ?
        //: Overlay key: give up, where there is no card to give back.
        qsTr("受付をやめる") :
        //: Overlay key: give up, give the card back.
        qsTr("やめてカードを受け取る")
        onActivated: root.model.cancelRequested()
    }
}
