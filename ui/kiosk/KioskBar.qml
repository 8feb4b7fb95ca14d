// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// Back, help, cancel and the ways to see and reach better: on every screen, in the same place.
GridLayout {
    id: root

    required property KioskViewModel model
    required property bool wide
    required property bool lowerable
    readonly property bool atRest: model.screen === KioskViewModel.Idle
    readonly property bool reading: atRest && model.information.open

    columns: wide && Theme.textScale < 1.2 ? 2 : 1
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall
    layoutDirection: Theme.keysAt

    SightKeys {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 5
        model: root.model
        lowerable: root.lowerable
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 4
        spacing: Theme.spaceSmall
        layoutDirection: Theme.keysAt

        BarKey {
            objectName: "back"
            picture: "icon-back"
            //: Key: one step back.
            text: qsTr("もどる")
            //: Spoken after the back key.
            explanation: qsTr("一つ前の画面にもどります")
            enabled: root.reading || (root.model.backOffered && !root.atRest)
            onActivated: root.reading ? root.model.information.back() : root.model.backRequested()
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
            explanation: root.model.cardless ?
            //: Spoken after the cancel key, where no card lies on the reader.
            qsTr("受付をやめて、はじめの画面にもどります") :
            //: Spoken after the cancel key.
            qsTr("受付をやめて、カードをお返しします")
            enabled: root.reading || !root.atRest
            onActivated: root.reading ? root.model.information.close() : root.model.cancelRequested()
        }
    }
}
