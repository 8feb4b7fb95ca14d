// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K80: what is the matter, and what to do now.
ScreenPage {
    id: root

    objectName: "K80"
    title: root.model.failureTitle
    lead: root.model.failureCause
    figure: Picture {
        anchors.fill: parent
        name: "sleeve"
    }

    NoteBox {
        objectName: "nextStep"
        Layout.fillWidth: true
        calm: true
        //: K80: heading of what to do now.
        title: qsTr("次にすること")
        text: root.model.failureNextStep
    }
    ActionButton {
        objectName: "retry"
        visible: !root.model.lobby.closed
        leading: true
        picture: "icon-retry"
        //: Key: once more the same.
        text: qsTr("もう一度試す")
        onActivated: root.model.retryRequested()
    }
}
