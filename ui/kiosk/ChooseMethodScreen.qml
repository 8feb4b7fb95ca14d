// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K02: how the person wants to be identified, and why a way is not there.
ScreenPage {
    id: root

    objectName: "K02"
    //: K02 title.
    title: qsTr("本人確認の方法を選んでください")
    figureHeight: Theme.figureSmall
    figure: Picture {
        anchors.fill: parent
        name: "verified"
    }

    MethodChoices {
        Layout.fillWidth: true
        model: root.model
    }
    NoteBox {
        objectName: "why"
        Layout.fillWidth: true
        visible: root.model.failureCause !== ""
        calm: true
        title: root.model.failureCause
        text: root.model.failureNextStep
    }
    ActionButton {
        objectName: "lookAgain"
        visible: root.model.lookAgainOffered
        picture: "icon-retry"
        //: K02: key, after the card was laid straight: its front is looked at once more, so that the face can be used.
        text: qsTr("置きなおして、顔認証を使う")
        onActivated: root.model.retryRequested()
    }
    ActionButton {
        objectName: "proxy"
        visible: root.model.proxy.offered
        picture: "icon-staff"
        //: K02 key: somebody else than the owner of the card stands here.
        text: qsTr("付き添い・代理の方")
        onActivated: root.model.proxy.wanted()
    }
}
