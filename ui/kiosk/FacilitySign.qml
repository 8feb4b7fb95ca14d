// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// What stands on the upper glass while everything to press is down within reach: whose reception this is, seen from afar.
Item {
    id: root

    required property KioskViewModel model

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.spaceLarge * 2, Theme.readingWidth)
        spacing: Theme.space

        FacilityMark {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            height: Theme.pictureSmall
            brand: root.model.brand
        }
        BodyText {
            width: parent.width
            words: root.model.facilityName
            font.family: Theme.familyOfNames
            font.pixelSize: Theme.titleSize
            font.bold: true
            color: Theme.colors.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
