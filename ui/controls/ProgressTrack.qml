// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Theme

// How far a wait has come; without a number, a light that travels along the track.
Rectangle {
    id: root

    property real value: -1 // 0…1, below 0 when unknown
    property string label
    readonly property bool known: value >= 0

    objectName: "progress"
    implicitHeight: Theme.spaceSmall
    radius: height / 2
    color: Theme.colors.accentSoft
    border.width: Theme.highContrast ? Theme.hair * 2 : 0
    border.color: Theme.colors.line
    clip: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    Rectangle {
        id: light

        width: root.known ? root.width * root.value : root.width * 0.3
        height: parent.height
        radius: height / 2
        color: Theme.colors.accent

        Behavior on width  {
            NumberAnimation {
                duration: Theme.calmMs
                easing.type: Theme.easing
            }
        }
    }
    SequentialAnimation {
        running: !root.known && root.visible && !Theme.motionReduced
        loops: Animation.Infinite

        NumberAnimation {
            target: light
            property: "x"
            from: 0
            to: root.width * 0.7
            duration: Theme.breathMs
            easing.type: Easing.InOutQuad
        }
        NumberAnimation {
            target: light
            property: "x"
            to: 0
            duration: Theme.breathMs
            easing.type: Easing.InOutQuad
        }
    }
}
