// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Theme

// What was typed so far, large; a screen reader speaks it digit by digit.
Rectangle {
    id: root

    property string typed
    property bool doubtful: false

    implicitHeight: Math.max(Theme.target, line.implicitHeight)
    radius: Theme.radius
    color: Theme.colors.sunken
    border.width: Theme.edge
    border.color: root.doubtful ? Theme.colors.attention : Theme.colors.accent
    Accessible.role: Accessible.StaticText
    Accessible.name: root.typed === "" ?
    //: K15, spoken: nothing was typed so far.
    qsTr("まだ入力されていません") :
    //: K15, spoken: what was typed so far. %1 digits.
    qsTr("入力：%1").arg(root.typed.split("").join(" "))

    Text {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceSmall
        anchors.rightMargin: Theme.spaceSmall
        text: root.typed
        color: Theme.colors.ink
        font.family: Theme.family
        font.pixelSize: Theme.digitSize
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
