// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// When people are received, one line for days that are alike.
ColumnLayout {
    id: root

    required property var lines // strings; a C++ list and one written here are two types to QML

    spacing: 0

    Repeater {
        model: root.lines

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            words: modelData
            font.pixelSize: Theme.smallSize
            color: Theme.colors.inkSoft
        }
    }
}
