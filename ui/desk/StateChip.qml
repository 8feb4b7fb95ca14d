// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls

// What became of the visit.
Chip {
    required property int visitState

    readonly property list<string> words: [
        //: Desk: the visit was accepted.
        qsTr("受付済み"),
        //: Desk: accepted; the patient gave no consent.
        qsTr("受付済み・同意なし"),
        //: Desk: somebody at the kiosk asks for staff.
        qsTr("呼び出し中"),
        //: Desk: the desk goes on with this person.
        qsTr("窓口で対応"),
        //: Desk: the visit could not be completed.
        qsTr("完了できず"),
        //: Desk: the person gave up.
        qsTr("取りやめ")]

    text: words[visitState]
    tone: [Chip.Good, Chip.Good, Chip.Attention, Chip.Attention, Chip.Attention, Chip.Plain][visitState]
    picture: ["icon-check", "icon-check", "icon-help", "icon-look", "icon-look", "icon-cross"][visitState]
}
