// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A short word with a sign: state, method, consent. The word says it; colour and sign only help the eye.
Rectangle {
    id: root

    enum Tone {
        Plain,
        Good,
        Attention,
        Accent
    }

    property int tone: Chip.Plain
    property string text
    property string picture
    readonly property color strong: [Theme.colors.inkSoft, Theme.colors.good, Theme.colors.attention, Theme.colors.accent][tone]

    implicitWidth: row.implicitWidth + Theme.spaceSmall * 2
    implicitHeight: row.implicitHeight + Theme.spaceTiny
    radius: height / 2
    color: [Theme.colors.sunken, Theme.colors.goodSoft, Theme.colors.attentionSoft, Theme.colors.accentSoft][tone]
    border.width: tone === Chip.Plain || Theme.highContrast ? Theme.hair : 0
    border.color: tone === Chip.Plain ? Theme.colors.hairline : strong
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceTiny

        Picture {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.picture !== ""
            width: Theme.deskSmallSize
            height: width
            name: root.picture
            tint: root.strong
        }
        Text {
            text: root.text
            color: root.strong
            font.family: Theme.family
            font.pixelSize: Theme.deskSmallSize
            font.bold: true
        }
    }
}
