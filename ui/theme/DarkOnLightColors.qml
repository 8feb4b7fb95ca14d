// SPDX-License-Identifier: Apache-2.0
import QtQuick

// High contrast, black on white.
ColorSet {
    ground: "#ffffff"
    sheet: "#ffffff"
    sunken: "#ffffff"
    ink: "#000000"
    inkSoft: "#000000"
    line: "#000000"
    hairline: "#595959"
    accent: "#00246b"
    accentInk: "#ffffff"
    accentPressed: "#001233"
    accentSoft: "#e6ecff"
    attention: "#5c2600"
    attentionSoft: "#fff2d9"
    good: "#003d14"
    goodSoft: "#e3f6e6"
    focus: "#b80068"
    scrim: "#e0000000"
    veil: "#c8ffffff"
    shade: "#00000000"
}
