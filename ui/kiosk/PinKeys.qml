// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// The keys of the PIN pad, as on a telephone. Closed until the card has said how many tries are left, and while it compares.
GridLayout {
    id: root

    required property PinPadModel pad
    readonly property bool open: pad.triesLeft > 0 && !pad.checking

    columns: 3
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    Repeater {
        model: 9

        PinKey {
            required property int index

            text: index + 1
            enabled: root.open && !root.pad.full
            onActivated: root.pad.digitEntered(index + 1)
        }
    }
    PinKey {
        objectName: "erase"
        //: PIN pad: takes the last digit away.
        text: qsTr("消す")
        wordy: true
        enabled: root.open && root.pad.filled > 0
        onActivated: root.pad.digitErased()
    }
    PinKey {
        text: "0"
        enabled: root.open && !root.pad.full
        onActivated: root.pad.digitEntered(0)
    }
    PinKey {
        objectName: "submit"
        //: PIN pad: hands the digits over.
        text: qsTr("決定")
        wordy: true
        leading: true
        enabled: root.open && root.pad.complete
        onActivated: root.pad.submitRequested()
    }
}
