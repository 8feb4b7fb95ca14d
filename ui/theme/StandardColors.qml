// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Washi white, deep pine ink, one accent: the blue-green of a noren.
ColorSet {
    ground: "#f3f0e9"
    sheet: "#ffffff"
    sunken: "#f8f6f1"
    ink: "#16262c"
    inkSoft: "#3a484e"
    line: "#5c6c70"
    hairline: "#dcd7cb"
    accent: "#0b4f5c"
    accentInk: "#ffffff"
    accentPressed: "#083a44"
    accentSoft: "#ddecea"
    attention: "#6e3700"
    attentionSoft: "#fcefd6"
    good: "#1b5430"
    goodSoft: "#e2f0e2"
    focus: "#c25a00"
    scrim: "#b816262c"
    veil: "#b8f3f0e9"
    shade: "#12000000"
}
