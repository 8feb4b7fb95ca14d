// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K05: the person waits for staff; then staff compares, here and for this visit only.
ScreenPage {
    id: root

    readonly property StaffCheckModel check: model.staffCheck
    readonly property bool comparing: check.stage === StaffCheckModel.Comparing

    //: K05 title, read by the member of staff.
    readonly property string titleForStaff: qsTr("係員の方：カードの写真とご本人を見くらべてください")
    //: K05 title, read by the person who waits.
    readonly property string titleForPerson: qsTr("係員がまいります")
    //: K05, read by the member of staff.
    readonly property string leadForStaff: qsTr("この確認は今回の受付だけに使われます。")
    //: K05, read by the person who waits.
    readonly property string leadForPerson: qsTr("このままお待ちください。係員が、カードの写真とご本人を確認します。")

    objectName: "K05"
    title: root.comparing ? titleForStaff : titleForPerson
    lead: root.comparing ? leadForStaff : leadForPerson
    figure: StaffFigure {
        anchors.fill: parent
        check: root.check
    }

    ActionButton {
        objectName: "staffArrived"
        visible: !root.comparing
        picture: "icon-staff"
        //: Key for the member of staff who has come to the kiosk.
        text: qsTr("係員が確認をはじめる")
        onActivated: root.check.staffArrived()
    }
    ActionButton {
        objectName: "samePerson"
        visible: root.comparing
        picture: "icon-check"
        //: Key for staff: photo and person are the same.
        text: qsTr("ご本人です")
        onActivated: root.check.samePersonConfirmed(StaffCheckModel.Other)
    }
    ActionButton {
        objectName: "notSamePerson"
        visible: root.comparing
        picture: "icon-cross"
        //: Key for staff: it could not be confirmed that they are the same.
        text: qsTr("確認できません")
        onActivated: root.check.samePersonDenied()
    }
}
