// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K90: somebody is coming; one's place is kept.
ScreenPage {
    id: root

    objectName: "K90"
    readonly property bool nobodyThere: model.lobby.closed && model.failureCause === ""

    title: nobodyThere ?
    //: K90 title outside the hours of reception.
    qsTr("いまは係がおりません") :
    //: K90 title.
    qsTr("係がまいります")
    //: K90: the place in the visit is kept for two minutes.
    lead: nobodyThere ? model.lobby.opensNext : model.failureCause === "" ? qsTr("このままお待ちください。ここまでの操作は残っています。") : model.failureCause
    figure: Picture {
        anchors.fill: parent
        name: "help"
    }

    EmergencyNote {
        Layout.fillWidth: true
        visible: root.nobodyThere
        lobby: root.model.lobby
    }
    NoteBox {
        objectName: "nextStep"
        Layout.fillWidth: true
        visible: root.model.failureCause !== ""
        calm: true
        text: root.model.failureNextStep
    }
    ActionButton {
        objectName: "resume"
        picture: "icon-back"
        text: root.model.backOffered ?
        //: K90 key: go on where one was.
        qsTr("つづきにもどる") : root.model.cardless ?
        //: K90 key when this machine cannot go on, and there is no card to give back.
        qsTr("この画面を終わる") :
        //: K90 key when this machine cannot go on: the desk does, and the card is given back.
        qsTr("カードを受け取る")
        onActivated: root.model.backRequested()
    }
    ActionButton {
        objectName: "handOver"
        visible: root.model.staffCheck.handOverOffered
        picture: "icon-staff"
        //: K90 key: the person leaves the kiosk and goes on at the desk, which has what is known so far.
        text: qsTr("窓口で続ける")
        onActivated: root.model.staffCheck.handOverWanted()
    }
}
