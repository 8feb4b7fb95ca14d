// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K05: a key for every member of staff who may vouch for a person here.
GridLayout {
    id: root

    required property StaffCheckModel check

    columns: check.names.length > 4 && Theme.textScale < 1.5 ? 2 : 1
    columnSpacing: Theme.space
    rowSpacing: Theme.space

    Repeater {
        model: root.check.names

        ActionButton {
            required property int index
            required property string modelData

            objectName: "member" + index
            Layout.fillWidth: true
            picture: "icon-staff"
            text: modelData
            onActivated: root.check.staffChosen(index)
        }
    }
}
