// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K02: how the person wants to be identified.
ScreenPage {
    id: root

    objectName: "K02"
    //: K02 title.
    title: qsTr("本人確認の方法を選んでください")
    figureHeight: Theme.figureSmall
    figure: Picture {
        anchors.fill: parent
        name: "verified"
    }

    MethodChoices {
        Layout.fillWidth: true
        model: root.model
    }
}
