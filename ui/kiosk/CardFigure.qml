// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A card that comes down to the reader, or goes up from it, slowly and again and again. Only what moves is painted anew, and only as often as a slow movement
// needs: this picture stands there all day.
Item {
    id: root

    property bool leaving: false
    readonly property real travel: height * 0.07
    readonly property int steps: 60
    property int step
    readonly property real phase: (1 - Math.cos(2 * Math.PI * root.step / root.steps)) / 2
    // The drawings' own sheet of 480 by 360, as it lies in this item.
    readonly property real unit: Math.min(root.width / 480, root.height / 360)
    readonly property point sheet: Qt.point((root.width - 480 * root.unit) / 2, (root.height - 360 * root.unit) / 2)

    objectName: "cardFigure"

    component Moving: Picture {
        id: moving

        required property real unit
        required property point sheet
        property real lift

        x: moving.sheet.x + moving.part.x * moving.unit
        y: Math.round(moving.sheet.y + moving.part.y * moving.unit + moving.lift)
        width: moving.part.width * moving.unit
        height: moving.part.height * moving.unit
    }

    Picture {
        anchors.fill: parent
        name: "reader"
    }
    Moving {
        objectName: "movingCard"
        unit: root.unit
        sheet: root.sheet
        name: "card"
        part: Qt.rect(150, 33, 180, 117)
        lift: root.travel * (root.leaving ? 0.4 - root.phase : root.phase - 0.4)
    }
    Moving {
        objectName: "movingArrow"
        unit: root.unit
        sheet: root.sheet
        name: root.leaving ? "arrow-up" : "arrow-down"
        part: Qt.rect(216, 158, 48, 54)
        lift: root.leaving ? -root.travel * root.phase * 0.5 : root.travel * root.phase * 0.5
    }
    Timer {
        interval: root.step > 0 ? 2 * Theme.breathMs / root.steps : root.leaving ? Theme.breathMs : 4 * Theme.breathMs
        repeat: true
        running: root.visible && !Theme.motionReduced
        onTriggered: root.step = (root.step + 1) % root.steps
    }
}
