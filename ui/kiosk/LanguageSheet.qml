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
    LanguageKeys {
        Layout.fillWidth: true
        columns: root.wide ? 3 : 2
        model: root.model
    }
    ActionButton {
        objectName: "languagesClose"
        picture: "icon-back"
        //: Language list: close it, nothing changes.
        text: qsTr("もどる")
        onActivated: root.model.closeLanguages()
    }
}
