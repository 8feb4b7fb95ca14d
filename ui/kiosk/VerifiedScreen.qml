// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K06: identified; goes on by itself.
ScreenPage {
    id: root

    objectName: "K06"
    //: K06 title.
    title: qsTr("ご本人であることを確認しました")
    //: K06: the masked name with the polite form of address. %1 is "山○".
    lead: root.model.maskedName === "" ? "" : qsTr("%1 様").arg(root.model.maskedName)
    figure: Picture {
        anchors.fill: parent
        name: "verified"
    }

    ProgressTrack {
        Layout.fillWidth: true
        value: root.model.waitProgress
        label: root.model.waitText
        visible: root.model.waiting
    }
    BodyText {
        Layout.fillWidth: true
        words: root.model.waitText
    }
}
