// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Kiosk

// Begins and ends spoken guidance, for whoever has no keyboard at hand.
BarKey {
    id: root

    required property KioskViewModel model
    //: Key: the kiosk reads its screens aloud from now on.
    readonly property string begin: qsTr("読み上げ")
    //: Key: the kiosk stops reading aloud.
    readonly property string end: qsTr("読み上げをやめる")

    objectName: "readAloud"
    quiet: true
    picture: "icon-speak"
    visible: root.model.speech.offered
    text: root.model.speech.active ? end : begin
    //: Spoken after the read-aloud key.
    explanation: qsTr("画面の内容を声でお伝えします")
    onActivated: root.model.speech.readAloudRequested()
}
