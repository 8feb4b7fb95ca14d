// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// The card photo, large, for the member of staff; a drawing while there is none.
Item {
    id: root

    required property StaffCheckModel check
    readonly property bool shown: check.photoState === StaffCheckModel.Shown

    Picture {
        anchors.fill: parent
        visible: !root.shown
        name: "staff"
    }
    CardPhotoView {
        objectName: "cardPhoto"
        anchors.centerIn: parent
        visible: root.shown
        height: Math.min(parent.height, parent.width * 1.25)
        width: height * 0.8
        staffCheck: root.check
        radius: Theme.radius
        Accessible.role: Accessible.Graphic
        //: Spoken name of the photo from the card.
        Accessible.name: qsTr("カードの写真")
    }
}
