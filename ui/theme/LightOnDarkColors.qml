// SPDX-License-Identifier: Apache-2.0
import QtQuick

// High contrast, white on black.
ColorSet {
    ground: "#000000"
    sheet: "#000000"
    sunken: "#141414"
    ink: "#ffffff"
    inkSoft: "#f0f0f0"
    line: "#ffffff"
    hairline: "#8a8a8a"
    accent: "#ffe45c"
    accentInk: "#000000"
    accentPressed: "#fff3b0"
    accentSoft: "#262200"
    attention: "#ffc56b"
    attentionSoft: "#2a1c00"
    good: "#9df0b0"
    goodSoft: "#06260f"
    focus: "#6fd6ff"
    scrim: "#e0000000"
    veil: "#b8000000"
    shade: "#00000000"
}
