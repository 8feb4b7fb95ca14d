// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K90: somebody is coming; one's place is kept.
ScreenPage {
    id: root

    objectName: "K90"
    //: K90 title.
    title: qsTr("係がまいります")
    //: K90: the place in the visit is kept for two minutes.
    lead: qsTr("このままお待ちください。ここまでの操作は残っています。")
    figure: Picture {
        anchors.fill: parent
        name: "help"
    }

    ActionButton {
        objectName: "resume"
        picture: "icon-back"
        //: K90 key: go on where one was.
        text: qsTr("つづきにもどる")
        onActivated: root.model.backRequested()
    }
}
