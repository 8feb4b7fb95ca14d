// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K05: the passcode of a member of staff, as dots.
ColumnLayout {
    id: root

    required property StaffCheckModel check
    required property bool keysShown
    readonly property PinPadModel pad: check.passcode

    spacing: Theme.space

    NoteBox {
        objectName: "passcodeWrong"
        Layout.fillWidth: true
        visible: root.pad.wrongBefore
        //: K05 after a wrong passcode.
        title: qsTr("パスコードがちがいます")
        //: K05 after a wrong passcode. %n tries until it closes for a while.
        text: qsTr("あと%n回まちがえると、しばらく入力できなくなります", "", Math.max(0, root.pad.triesLeft))
    }
    PinDots {
        objectName: "passcodeDots"
        Layout.fillWidth: true
        pad: root.pad
        //: Spoken: how many digits of the passcode are in.
        spoken: qsTr("%n桁を入力しました", "", root.pad.filled)
    }
    PinKeys {
        Layout.fillWidth: true
        visible: root.keysShown
        pad: root.pad
    }
    ActionButton {
        objectName: "otherName"
        Layout.fillWidth: true
        //: K05: key for staff, back to the list of names.
        text: qsTr("名前を選びなおす")
        onActivated: root.check.staffArrived()
    }
}
