// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// One kind of data, in plain words with an example.
ColumnLayout {
    id: root

    required property string label
    required property string example

    spacing: 0

    BodyText {
        Layout.fillWidth: true
        words: root.label
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        words: root.example
        font.pixelSize: Theme.smallSize
        color: Theme.colors.inkSoft
    }
}
