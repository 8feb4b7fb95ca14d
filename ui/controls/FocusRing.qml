// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Theme

// The ring around what the keyboard or a switch points at.
Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.ring - Theme.hair * 2
    visible: shown
    color: "transparent"
    radius: Theme.radius + Theme.ring
    border.width: Theme.ring
    border.color: Theme.colors.focus
}
