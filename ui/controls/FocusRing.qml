// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Theme

// The ring around what the keyboard or a switch points at.
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -Theme.ring - Theme.hair * 2
    visible: control.visualFocus
    color: "transparent"
    radius: Theme.radius + Theme.ring
    border.width: Theme.ring
    border.color: Theme.colors.focus
}
