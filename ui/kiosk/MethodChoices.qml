// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// The ways of identification that are offered now; a way that does not apply is not there.
GridLayout {
    id: root

    required property KioskViewModel model
    property bool staffFirst: false

    columns: 1
    rowSpacing: Theme.space

    ChoiceCard {
        objectName: "chooseFace"
        Layout.fillWidth: true
        visible: root.model.faceOffered
        picture: "icon-face"
        //: K02: identification by face.
        text: qsTr("顔認証")
        //: K02: what identification by face means.
        detail: qsTr("カメラに顔を向けます")
        onActivated: root.model.methodChosen(KioskViewModel.Face)
    }
    ChoiceCard {
        objectName: "choosePin"
        Layout.fillWidth: true
        visible: root.model.pinOffered
        picture: "icon-keypad"
        //: K02: identification by PIN.
        text: qsTr("暗証番号")
        //: K02: what identification by PIN means.
        detail: qsTr("カードの4桁の数字を入力します")
        onActivated: root.model.methodChosen(KioskViewModel.Pin)
    }
    ChoiceCard {
        objectName: "chooseStaff"
        Layout.fillWidth: true
        visible: root.model.staffOffered
        picture: "icon-staff"
        //: K02: identification by a member of staff who compares the photo and the person.
        text: qsTr("目視確認")
        //: K02: what the staff check means.
        detail: qsTr("係員がカードの写真とご本人を見くらべます")
        onActivated: root.model.methodChosen(KioskViewModel.Staff)
    }
}
