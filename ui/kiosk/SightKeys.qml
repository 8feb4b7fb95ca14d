// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// The keys that serve eye and hand, not the visit: language, text, colours, height, hand.
RowLayout {
    id: root

    required property KioskViewModel model
    required property bool lowerable // the glass is higher than a seated person reaches

    spacing: Theme.spaceSmall
    layoutDirection: Theme.keysAt

    BarKey {
        objectName: "language"
        quiet: true
        stacked: true
        picture: "icon-language"
        text: "Language" // in every language: whoever looks for it reads none of the others
        //: Spoken after the key that changes the language.
        explanation: qsTr("画面のことばを変えます")
        onActivated: root.model.openLanguages()
    }
    BarKey {
        objectName: "textSize"
        quiet: true
        stacked: true
        picture: "icon-text"
        //: Key: the text becomes larger.
        readonly property string larger: qsTr("文字を大きく")
        //: Key: the text becomes normal again.
        readonly property string normal: qsTr("文字をもどす")

        text: root.model.textScale < 2 ? larger : normal
        //: Spoken after the text size key.
        explanation: qsTr("文字の大きさを変えます")
        onActivated: root.model.textScaleRequested(root.model.textScale < 2 ? root.model.textScale + 0.5 : 1)
    }
    BarKey {
        objectName: "contrast"
        quiet: true
        stacked: true
        picture: "icon-contrast"
        //: Key: changes the colours of the screen (normal, white on black, black on white).
        text: qsTr("画面の色")
        //: Spoken after the colour key.
        explanation: qsTr("見やすい色に変えます")
        onActivated: root.model.contrastRequested((root.model.contrast + 1) % 3)
    }
    BarKey {
        objectName: "wheelchair"
        quiet: true
        stacked: true
        picture: "icon-low"
        //: Key: everything to press moves down, within reach from a wheelchair. Very short.
        text: qsTr("低い位置")
        //: Spoken after the key that moves the keys down.
        readonly property string lowers: qsTr("車いすの方やお子さまの手が届く高さに、画面を下げます")
        //: Spoken after that key where the whole screen is low already.
        readonly property string reached: qsTr("この画面は、どこも手の届く高さにあります")

        enabled: root.lowerable
        chosen: root.lowerable && root.model.appearance.low
        explanation: lowers
        Accessible.description: enabled ? lowers : reached
        Accessible.checkable: true
        Accessible.checked: chosen
        onActivated: root.model.appearance.lowRequested(!root.model.appearance.low)
    }
    BarKey {
        objectName: "leftHand"
        quiet: true
        stacked: true
        picture: "icon-hand"
        //: Key: what is pressed moves to the left side, for left-handed people. Very short.
        text: qsTr("左手用")
        //: Spoken after the key for left-handed people.
        explanation: qsTr("ボタンを左側に集めます")
        chosen: root.model.appearance.leftHanded
        Accessible.checkable: true
        Accessible.checked: chosen
        onActivated: root.model.appearance.leftHandedRequested(!root.model.appearance.leftHanded)
    }
}
