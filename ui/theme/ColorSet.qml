// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What each colour is for. Every text token reaches 7:1 on every surface it may stand on (tests/qml/tst_Contrast.qml).
QtObject {
    required property color ground // behind everything
    required property color sheet // the page itself
    required property color sunken // a quiet area on the page
    required property color ink // text
    required property color inkSoft // secondary text
    required property color line // borders that carry meaning
    required property color hairline // borders that only part
    required property color accent // the one accent: what can be pressed, what is going on
    required property color accentInk
    required property color accentPressed
    required property color accentSoft // tint of the accent, for pictures and chosen things
    required property color attention // "please look": text and pictures
    required property color attentionSoft // the surface of a note
    required property color good
    required property color goodSoft
    required property color focus // the ring around what the keyboard points at
    required property color scrim // over the page while something is asked on top
    required property color veil // over the camera picture, around the face
    required property color shade // a soft shadow's edge
    readonly property color curtain: "#000000" // hides everything, in every set
    readonly property color curtainInk: "#ffffff"
}
