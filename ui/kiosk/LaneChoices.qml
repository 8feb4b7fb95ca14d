// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K00: the other ways in, for whoever has no plastic card at hand.
GridLayout {
    id: root

    required property KioskViewModel model

    columns: Theme.textScale < 1.5 ? 2 : 1
    columnSpacing: Theme.space
    rowSpacing: Theme.spaceSmall

    ActionButton {
        Layout.preferredWidth: 1 // shared evenly, whatever the words
        objectName: "usePhone"
        visible: root.model.phonesOffered && root.model.readerReady
        picture: "icon-phone"
        //: K00 key: reception by a smartphone that carries the card's function.
        text: qsTr("スマートフォンで受付")
        onActivated: root.model.phoneRequested()
    }
    ActionButton {
        Layout.preferredWidth: 1
        objectName: "useCertificate"
        visible: root.model.certificateOffered
        picture: "icon-paper"
        //: K00 key: reception by a certificate of eligibility (資格確認書) instead of a card.
        text: qsTr("資格確認書で受付")
        onActivated: root.model.certificateRequested()
    }
    ActionButton {
        Layout.preferredWidth: 1 // shared evenly, whatever the words
        objectName: "information"
        picture: "icon-info"
        //: K00 key: pages about card, privacy, a lost card and who runs this kiosk.
        text: qsTr("カードと受付機について")
        onActivated: root.model.information.show(InformationModel.Contents)
    }
}
