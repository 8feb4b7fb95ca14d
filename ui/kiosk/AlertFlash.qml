// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Kiosk
import Uketsuke.Theme

// The visible twin of a tone: the edge of the screen lights up three times, slower than anything that could harm (WCAG 2.3.1: three times a second).
Rectangle {
    id: root

    required property KioskViewModel model
    property bool motionReduced: false
    readonly property int halfMs: 500

    objectName: "alertFlash"
    visible: opacity > 0
    opacity: 0
    color: "transparent"
    border.width: Theme.target * 0.4
    border.color: Theme.colors.attention

    Connections {
        target: root.model.speech

        function onFlashed() {
            flashing.restart();
        }
    }
    SequentialAnimation {
        id: flashing

        loops: root.motionReduced ? 1 : 3

        PropertyAction {
            target: root
            property: "opacity"
            value: 1
        }
        PauseAnimation {
            duration: root.motionReduced ? root.halfMs * 6 : root.halfMs
        }
        PropertyAction {
            target: root
            property: "opacity"
            value: 0
        }
        PauseAnimation {
            duration: root.motionReduced ? 0 : root.halfMs
        }
    }
}
