// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Desk
import Uketsuke.Theme

// Where people are called by numbers: who was called, how many wait, and the key that calls the next one.
RowLayout {
    id: root

    required property DeskViewModel model
    readonly property bool somebodyWaits: model.waiting > 0

    spacing: Theme.space

    Shortcut {
        sequence: "F8"
        enabled: root.visible && root.somebodyWaits
        onActivated: root.model.callNextRequested()
    }
    DeskText {
        objectName: "lastCalled"
        visible: root.model.lastCalled > 0
        //: Desk: the number that was called last. %1 is a number.
        words: qsTr("お呼び中 %1番").arg(root.model.lastCalled)
        font.bold: true
    }
    DeskText {
        objectName: "waiting"
        //: Desk: how many people wait to be called. %1 is a number.
        words: qsTr("お待ち %1人").arg(root.model.waiting)
    }
    DeskKey {
        objectName: "callNext"
        //: Desk key: calls whoever has waited longest, by the number; F8 is its key on the keyboard.
        text: qsTr("次の方を呼ぶ (F8)")
        enabled: root.somebodyWaits
        onActivated: root.model.callNextRequested()
    }
}
