// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K05: the person waits; then a member of staff proves himself and compares, here and for this visit only.
ScreenPage {
    id: root

    readonly property StaffCheckModel check: model.staffCheck
    readonly property int stage: check.stage
    readonly property bool typing: stage === StaffCheckModel.Entering
    readonly property bool looking: stage === StaffCheckModel.Comparing || stage === StaffCheckModel.Judged
    readonly property list<string> titles: [
        //: K05 title, read by the person who waits.
        qsTr("係員がまいります"),
        //: K05 title, read by the member of staff.
        qsTr("係員の方：お名前を選んでください"),
        //: K05 title, read by the member of staff.
        qsTr("係員の方：パスコードを入力してください"),
        //: K05 title: too many wrong passcodes.
        qsTr("係員の確認を、しばらく使えません"),
        //: K05 title, read by the member of staff.
        qsTr("係員の方：カードの写真とご本人を見くらべてください"),
        //: K05 title, read by the member of staff.
        qsTr("係員の方：目視で確認した理由を選んでください")]
    readonly property list<string> leads: [
        //: K05, read by the person who waits.
        qsTr("このままお待ちください。係員が、カードの写真とご本人を確認します。"),
        //: K05, read by the member of staff.
        qsTr("この確認は今回の受付だけに使われ、確認した方のお名前が記録されます。"),
        //: K05: %1 is the name of the member of staff.
        qsTr("%1さんのパスコードです。患者さんに見えないように入力してください。").arg(check.chosenName),
        //: K05: passcodes were wrong. %n seconds.
        qsTr("パスコードのまちがいが続きました。あと%n秒で、また入力できます。", "", check.secondsClosed), photoLead,
        //: K05, read by the member of staff.
        qsTr("理由は記録に残ります。同意は、このあとご本人が選びます。")]
    //: K05, read by the member of staff: the photo is still being read from the card.
    readonly property string photoReading: qsTr("カードの写真を読んでいます。")
    //: K05, read by the member of staff.
    readonly property string photoThere: qsTr("この確認は今回の受付だけに使われます。")
    //: K05, read by the member of staff: no photo on the screen, so the printed one is looked at.
    readonly property string photoMissing: qsTr("写真を画面に出せません。カードに印刷された顔写真と見くらべてください。")
    readonly property string photoLead: [photoReading, photoThere, photoMissing][check.photoState]

    objectName: "K05"
    title: titles[stage]
    lead: typing && check.passcode.wrongBefore ? check.chosenName : leads[stage] // room for the keys
    figureNeeded: typing && wide
    figureBelow: typing
    figureShare: typing ? 0.44 : 0.36
    figureWanted: !typing || wide
    figure: [
        StaffFigure {
            width: parent.width
            height: root.typing ? 0 : parent.height
            visible: !root.typing
            check: root.check
        },
        PinKeys {
            width: parent.width
            visible: root.typing
            pad: root.check.passcode
        }]

    ActionButton {
        objectName: "staffArrived"
        visible: root.stage === StaffCheckModel.Calling
        picture: "icon-staff"
        //: Key for the member of staff who has come to the kiosk.
        text: qsTr("係員が確認をはじめる")
        onActivated: root.check.staffArrived()
    }
    StaffNames {
        Layout.fillWidth: true
        visible: root.stage === StaffCheckModel.Choosing
        check: root.check
    }
    StaffPasscode {
        Layout.fillWidth: true
        visible: root.typing
        check: root.check
        keysShown: !root.wide
    }
    ActionButton {
        objectName: "samePerson"
        visible: root.stage === StaffCheckModel.Comparing
        picture: "icon-check"
        //: Key for staff: photo and person are the same.
        text: qsTr("ご本人です")
        onActivated: root.check.samePersonSeen()
    }
    StaffReasons {
        Layout.fillWidth: true
        visible: root.stage === StaffCheckModel.Judged
        check: root.check
    }
    ActionButton {
        objectName: "notSamePerson"
        visible: root.looking
        picture: "icon-cross"
        //: Key for staff: it could not be confirmed that they are the same.
        text: qsTr("確認できません")
        onActivated: root.check.samePersonDenied()
    }
}
