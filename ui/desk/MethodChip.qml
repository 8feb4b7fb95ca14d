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
        qsTr("目視確認")]

    visible: method > 0
    text: words[method]
    tone: Chip.Accent
    picture: ["", "icon-face", "icon-keypad", "icon-staff"][method]
}
