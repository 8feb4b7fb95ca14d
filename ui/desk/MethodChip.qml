// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls

// How the person was identified.
Chip {
    required property int method
    readonly property list<string> words: [
        //: Desk: nobody was identified.
        qsTr("本人確認なし"),
        //: Desk: identified by face.
        qsTr("顔認証"),
        //: Desk: identified by PIN.
        qsTr("暗証番号"),
        //: Desk: identified by staff.
        qsTr("目視確認"),
        //: Desk: by a certificate of eligibility in place of a card; nobody was identified.
        qsTr("資格確認書"),
        //: Desk: identified by smartphone.
        qsTr("スマートフォン")]

    visible: method > 0
    text: words[method]
    tone: Chip.Accent
    picture: ["", "icon-face", "icon-keypad", "icon-staff", "icon-paper", "icon-phone"][method]
}
