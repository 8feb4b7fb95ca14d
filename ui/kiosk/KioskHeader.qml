// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// Whose reception this is, and where in the visit one stands.
GridLayout {
    id: root

    required property KioskViewModel model
    required property bool wide
    property bool named: true // false while the name stands elsewhere on the glass
    readonly property list<int> steps: [-1, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 0, 1, 3, -1, -1, -1, -1, -1, -1, 1, 1, -1] // by KioskViewModel.Screen

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceLarge
    rowSpacing: Theme.spaceSmall

    RowLayout {
        visible: root.named || root.model.speech.offered
        spacing: Theme.spaceSmall

        FacilityMark {
            visible: root.named
            Layout.preferredWidth: implicitWidth
            Layout.preferredHeight: Theme.icon * 1.25
            brand: root.model.brand
        }
        BodyText {
            objectName: "facilityName"
            Layout.fillWidth: true
            visible: root.named
            words: root.model.facilityName
            font.family: Theme.familyOfNames
            font.bold: true
        }
        ReadAloudKey {
            Layout.fillWidth: false
            Layout.fillHeight: false
            Layout.preferredWidth: Theme.target * 2.6
            model: root.model
        }
    }
    StepTrail {
        objectName: "steps"
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
        Layout.fillWidth: !root.wide
        spread: !root.wide
        byCard: !root.model.cardless && root.model.phone === KioskViewModel.None
        current: root.steps[root.model.screen]
    }
    ProxyMark {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        model: root.model
    }
}
