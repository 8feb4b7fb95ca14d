// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// K15: large keys for what stands on the paper. A hyphen only where one may be printed.
GridLayout {
    id: root

    required property CertificateModel certificate
    readonly property bool hyphen: certificate.field === CertificateModel.Symbol || certificate.field === CertificateModel.Number
    readonly property bool open: !certificate.full

    columns: 3
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    Repeater {
        model: 9

        PinKey {
            required property int index

            text: index + 1
            enabled: root.open
            onActivated: root.certificate.keyPressed(text)
        }
    }
    PinKey {
        objectName: "erase"
        //: K15 keypad: takes the last digit away.
        text: qsTr("消す")
        wordy: true
        enabled: root.certificate.typed !== ""
        onActivated: root.certificate.erased()
    }
    PinKey {
        text: "0"
        enabled: root.open
        onActivated: root.certificate.keyPressed(text)
    }
    PinKey {
        objectName: "submit"
        //: K15 keypad: this question is answered.
        text: qsTr("決定")
        wordy: true
        leading: true
        enabled: root.certificate.answered && root.certificate.typed !== ""
        onActivated: root.certificate.submitRequested()
    }
    PinKey {
        objectName: "hyphen"
        Layout.columnSpan: 3
        visible: root.hyphen
        //: K15 keypad: a hyphen, as printed between digits.
        text: qsTr("－（横線）")
        wordy: true
        enabled: root.open
        onActivated: root.certificate.keyPressed("-")
    }
}
