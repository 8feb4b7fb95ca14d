// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// One kind of data with its yes and its no.
GridLayout {
    id: root

    required property string code
    required property string label
    required property string example
    required property int answer
    property bool stacked: false
    signal answered(int answer)

    columns: stacked ? 1 : 2
    layoutDirection: Theme.keysAt
    columnSpacing: Theme.space
    rowSpacing: Theme.spaceSmall

    ConsentLine {
        Layout.fillWidth: true
        label: root.label
        example: root.example
    }
    RowLayout {
        Layout.alignment: Theme.leftHanded && root.stacked ? Qt.AlignLeft : Qt.AlignRight
        spacing: Theme.spaceSmall

        AnswerKey {
            objectName: "yes" + root.code
            //: K09: yes, this may be seen.
            text: qsTr("はい")
            about: root.label
            chosen: root.answer === ConsentModel.Yes
            onActivated: root.answered(ConsentModel.Yes)
        }
        AnswerKey {
            objectName: "no" + root.code
            //: K09: no, this may not be seen.
            text: qsTr("いいえ")
            about: root.label
            chosen: root.answer === ConsentModel.No
            onActivated: root.answered(ConsentModel.No)
        }
    }
}
