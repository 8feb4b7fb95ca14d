// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uketsuke.Kiosk
import Uketsuke.Theme

// Four places, so many filled; never a digit.
Row {
    id: root

    required property PinPadModel pad

    spacing: Theme.space
    Accessible.role: Accessible.StaticText
    //: Spoken: how many digits are in. %n of four.
    Accessible.name: qsTr("4桁のうち%n桁を入力しました", "", root.pad.filled)

    Repeater {
        model: root.pad.length

        Rectangle {
            id: place

            required property int index
            readonly property bool filled: index < root.pad.filled

            width: Theme.target * 0.8
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
