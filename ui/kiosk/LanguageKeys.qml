// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// A key for each language, in its own words and its own hand.
GridLayout {
    id: root

    required property KioskViewModel model

    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    Repeater {
        model: root.model.languages

        ActionButton {
            required property var modelData

            objectName: "language-" + modelData.code
            Layout.preferredWidth: 1
            leftPadding: Theme.spaceSmall
            rightPadding: Theme.spaceSmall
            font.family: modelData.fontFamily
            leading: modelData.code === root.model.language
            text: modelData.name
            onActivated: root.model.languageRequested(modelData.code)
        }
    }
}
