// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uketsuke.Kiosk
import Uketsuke.Theme

// A place for each digit, so many filled; never a digit.
Row {
    id: root

    required property PinPadModel pad

    //: Spoken: how many digits are in. %n of four.
    property string spoken: qsTr("4桁のうち%n桁を入力しました", "", pad.filled)
    readonly property real placeSize: Math.min(Theme.target * 0.8, width / pad.places - spacing)

    spacing: pad.places > 6 ? Theme.spaceSmall : Theme.space
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Repeater {
        model: root.pad.places

        Rectangle {
            id: place

            required property int index
            readonly property bool filled: index < root.pad.filled

            width: root.placeSize
            height: width
            radius: Theme.radius
            color: Theme.colors.sunken
            border.width: Theme.edge
            border.color: place.index === root.pad.filled ? Theme.colors.accent : Theme.colors.line

            Rectangle {
                anchors.centerIn: parent
                width: parent.width * 0.4
                height: width
                radius: width / 2
                color: Theme.colors.ink
                scale: place.filled ? 1 : 0

                Behavior on scale  {
                    NumberAnimation {
                        duration: Theme.quickMs
                        easing.type: Theme.easing
                    }
                }
            }
        }
    }
}
