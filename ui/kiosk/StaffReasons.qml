// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K05: why staff had to look; a key for every reason.
GridLayout {
    id: root

    required property StaffCheckModel check
    readonly property list<string> reasons: [
        //: K05: why staff looked.
        qsTr("顔認証がうまくいかない"),
        //: K05: why staff looked.
        qsTr("暗証番号がわからない・使えない"),
        //: K05: why staff looked: illness, injury, dementia, out of reach.
        qsTr("けがや体調などで操作がむずかしい"),
        //: K05: why staff looked: a card without photo or PIN.
        qsTr("カードに写真や暗証番号がない"),
        //: K05: why staff looked.
        qsTr("そのほか")]

    columns: 1
    rowSpacing: Theme.space

    Repeater {
        model: root.reasons

        ActionButton {
            required property int index
            required property string modelData

            objectName: "reason" + index
            Layout.fillWidth: true
            text: modelData
            onActivated: root.check.samePersonConfirmed(index)
        }
    }
}
