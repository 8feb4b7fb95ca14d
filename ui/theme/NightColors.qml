// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The standard colours in a dim hall: darker paper, no glare.
ColorSet {
    ground: "#dcd5c6"
    sheet: "#ebe6db"
    sunken: "#e4ded1"
    ink: "#0f1b20"
    inkSoft: "#26323a"
    line: "#4d5b5f"
    hairline: "#c6beae"
    accent: "#073640"
    accentInk: "#f6f1e6"
    accentPressed: "#04252c"
    accentSoft: "#cbdcd8"
    attention: "#522800"
    attentionSoft: "#ecdcbc"
    good: "#103a1f"
    goodSoft: "#cfdfce"
    focus: "#984400"
    scrim: "#c80f1b20"
    veil: "#b8dcd5c6"
    shade: "#12000000"
}
