// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// What there is to read about card and kiosk.
ColumnLayout {
    id: root

    required property InformationModel information

    spacing: Theme.spaceSmall

    ChoiceCard {
        objectName: "aboutCard"
        Layout.fillWidth: true
        picture: "icon-info"
        //: Information: key to the page about what is on the card.
        text: qsTr("カードに入っているもの")
        //: Information: what that page says, in one line.
        detail: qsTr("病気や薬の情報は入っていません")
        onActivated: root.information.show(InformationModel.OnTheCard)
    }
    ChoiceCard {
        objectName: "aboutPrivacy"
        Layout.fillWidth: true
        picture: "icon-check"
        //: Information: key to the page about privacy.
        text: qsTr("個人情報のあつかい")
        //: Information: what that page says, in one line.
        detail: qsTr("この受付機に残るもの、残らないもの")
        onActivated: root.information.show(InformationModel.Privacy)
    }
    ChoiceCard {
        objectName: "aboutLostCard"
        Layout.fillWidth: true
        picture: "icon-clock"
        //: Information: key to the page about a lost card.
        text: qsTr("カードをなくしたとき")
        //: Information: what that page says, in one line.
        detail: qsTr("24時間、電話で止められます")
        onActivated: root.information.show(InformationModel.LostCard)
    }
    ChoiceCard {
        objectName: "aboutOperator"
        Layout.fillWidth: true
        picture: "icon-staff"
        //: Information: key to the page about who runs this kiosk.
        text: qsTr("この受付機について")
        //: Information: what that page says, in one line.
        detail: qsTr("動かしている人と、問い合わせ先")
        onActivated: root.information.show(InformationModel.Operator)
    }
}
