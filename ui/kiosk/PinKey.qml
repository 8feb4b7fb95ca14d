// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// One key of the PIN pad.
PressArea {
    id: root

    property bool wordy: false
    property bool leading: false

    objectName: "digit" + text
    implicitWidth: Theme.target // whatever the word: the pad gives the width
    implicitHeight: Theme.target * 1.1
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.preferredHeight: Theme.target * 1.1
    bounceMs: Theme.keyBounceMs
    padding: root.wordy ? Theme.spaceTiny : 0
    opacity: enabled ? 1 : 0.4
    font.pixelSize: wordy ? Math.min(Theme.labelSize, Theme.keyTextLimit) : Theme.digitSize
    font.bold: true

    background: Rectangle {
        radius: Theme.radius
        color: root.leading ? Theme.colors.accent : root.down ? Theme.colors.accentSoft : Theme.colors.sunken
        border.width: Theme.edge
        border.color: root.leading ? Theme.colors.accent : Theme.colors.line
    }
    contentItem: Text {
        text: root.text
        font: root.font
        color: root.leading ? Theme.colors.accentInk : Theme.colors.ink
        wrapMode: root.wordy ? Text.Wrap : Text.NoWrap
        fontSizeMode: root.wordy ? Text.HorizontalFit : Text.FixedSize // the pad's keys stay alike in every language
        minimumPixelSize: Theme.mm(4.6)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
