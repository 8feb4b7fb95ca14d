// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// Back, help, cancel and the ways to see better: on every screen, in the same place.
GridLayout {
    id: root

    required property KioskViewModel model
    required property bool wide
    readonly property bool atRest: model.screen === KioskViewModel.Idle

    columns: wide && Theme.textScale < 1.2 ? 6 : 3
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    BarKey {
        objectName: "language"
        quiet: true
        picture: "icon-language"
        text: "Language" // in every language: whoever looks for it reads none of the others
        //: Spoken after the key that changes the language.
        explanation: qsTr("画面のことばを変えます")
        onActivated: root.model.openLanguages()
    }
    BarKey {
        objectName: "textSize"
        quiet: true
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
        picture: "icon-contrast"
        //: Key: changes the colours of the screen (normal, white on black, black on white).
        text: qsTr("画面の色")
        //: Spoken after the colour key.
        explanation: qsTr("見やすい色に変えます")
        onActivated: root.model.contrastRequested((root.model.contrast + 1) % 3)
    }
    BarKey {
        objectName: "back"
        picture: "icon-back"
        //: Key: one step back.
        text: qsTr("もどる")
        //: Spoken after the back key.
        explanation: qsTr("一つ前の画面にもどります")
        enabled: root.model.backOffered && !root.atRest
        onActivated: root.model.backRequested()
    }
    BarKey {
        objectName: "help"
        picture: "icon-help"
        prominent: true
        //: Key: calls a member of staff.
        text: qsTr("係を呼ぶ")
        //: Spoken after the help key.
        explanation: qsTr("受付の係がまいります")
        enabled: root.model.helpOffered && root.model.screen !== KioskViewModel.Help
        onActivated: root.model.helpRequested()
    }
    BarKey {
        objectName: "cancel"
        picture: "icon-cancel"
        //: Key: gives up the visit; the card is given back.
        text: qsTr("やめる")
        //: Spoken after the cancel key.
        explanation: qsTr("受付をやめて、カードをお返しします")
        enabled: !root.atRest
        onActivated: root.model.cancelRequested()
    }
}
