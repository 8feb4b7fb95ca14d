// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A card that comes down to the reader, or goes up from it, slowly and again and again.
Item {
    id: root

    property bool leaving: false
    readonly property real travel: height * 0.07
    property real phase

    Picture {
        anchors.fill: parent
        name: "reader"
    }
    Picture {
        width: parent.width
        height: parent.height
        y: root.travel * (root.leaving ? 0.4 - root.phase : root.phase - 0.4)
        name: "card"
    }
    Picture {
        width: parent.width
        height: parent.height
        y: root.leaving ? -root.travel * root.phase * 0.5 : root.travel * root.phase * 0.5
        name: root.leaving ? "arrow-up" : "arrow-down"
    }
    SequentialAnimation on phase  {
        running: root.visible && !Theme.motionReduced
        loops: Animation.Infinite

        NumberAnimation {
            to: 1
            duration: Theme.breathMs
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            to: 0
            duration: Theme.breathMs
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: Theme.breathMs
        }
    }
}
