// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K01: the card is being read.
ScreenPage {
    id: root

    objectName: "K01"
    //: K01 title.
    title: qsTr("カードを確認しています")
    //: K01: keep the card where it is.
    lead: qsTr("カードを動かさずに、そのままお待ちください。")
    figure: Picture {
        anchors.fill: parent
        name: "reader-with-card"
    }

    ProgressTrack {
        Layout.fillWidth: true
        value: root.model.waitProgress
        label: root.model.waitText
    }
    BodyText {
        objectName: "waitText"
        Layout.fillWidth: true
        words: root.model.waitText
    }
}
