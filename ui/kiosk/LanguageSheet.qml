// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// The languages, each in its own words.
Sheet {
    id: root

    required property KioskViewModel model
    property bool wide: false

    objectName: "languages"
    sheetWidth: Theme.pageWidth
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text
    onVisibleChanged: if (visible)
        heading.forceActiveFocus()

    Heading {
        id: heading

        Layout.fillWidth: true
        words: "Language"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall

        Repeater {
            model: root.model.languages

            ActionButton {
                id: key

                required property var modelData

                objectName: "language-" + key.modelData.code
                Layout.preferredWidth: 1
                leftPadding: Theme.spaceSmall
                rightPadding: Theme.spaceSmall
                font.family: key.modelData.fontFamily
                leading: key.modelData.code === root.model.language
                text: key.modelData.name
                onActivated: root.model.languageRequested(key.modelData.code)
            }
        }
    }
    ActionButton {
        objectName: "languagesClose"
        picture: "icon-back"
        //: Language list: close it, nothing changes.
        text: qsTr("もどる")
        onActivated: root.model.closeLanguages()
    }
}
