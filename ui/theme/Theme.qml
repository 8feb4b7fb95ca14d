// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The tokens of every screen: colours, type scale, spacing, touch sizes, motion. Lengths are millimetres on the glass, so a
// target is 20 mm and a line of text 6 mm on any screen; `pixelsPerMillimetre` comes from the configured screen.
QtObject {
    id: root

    enum Contrast {
        Standard,
        LightOnDark,
        DarkOnLight
    }

    // Set by the window.
    property real pixelsPerMillimetre: 3.78
    property real glassScale: 1 // a larger glass is read from farther away, and has the room
    property real textScale: 1
    property int contrast: Theme.Standard
    property bool motionReduced: false
    property bool leftHanded: false // what is pressed stands on the left
    readonly property int keysAt: leftHanded ? Qt.RightToLeft : Qt.LeftToRight // layoutDirection of whatever has keys on the right
    property bool night: false // dims the standard colours; high contrast stays as it is
    property bool branded: false // by a facility's own colour, which accentOf() has found readable
    property color brandAccent
    property color brandPressed
    property color brandSoft
    property string family: "Noto Sans CJK JP" // that of the language: one Han character is drawn in several ways
    readonly property string familyOfNames: "Noto Sans CJK JP" // who runs this place has a Japanese name in every language

    readonly property list<ColorSet> sets: [
        StandardColors {
            accent: root.branded ? root.brandAccent : "#0b4f5c"
            accentPressed: root.branded ? root.brandPressed : "#083a44"
            accentSoft: root.branded ? root.brandSoft : "#ddecea"
        },
        LightOnDarkColors {
        },
        DarkOnLightColors {
        }
    ]
    readonly property ColorSet nightColors: NightColors {
        accent: root.branded ? root.brandPressed : "#073640"
    }
    readonly property ColorSet colors: night && contrast === Theme.Standard ? nightColors : sets[contrast]
    readonly property bool highContrast: contrast !== Theme.Standard

    // Type. Display sizes grow more slowly than the text that is read: at ×2 a title is already large.
    readonly property real displayScale: 1 + (textScale - 1) * 0.5
    readonly property int displaySize: mm(13 * displayScale)
    readonly property int titleSize: mm(10 * displayScale)
    readonly property int subtitleSize: mm(6.6 * (1 + (textScale - 1) * 0.8))
    readonly property int textSize: mm(5.6 * textScale)
    readonly property int labelSize: mm(5.6 * textScale)
    readonly property int smallSize: mm(4.6 * textScale)
    readonly property int digitSize: mm(10 * displayScale)
    readonly property real leading: 1.06 // of the font's own line height, which is tall
    readonly property real titleLeading: 0.92

    // Space
    readonly property int hair: Math.max(1, mm(0.3))
    readonly property int spaceTiny: mm(1.4)
    readonly property int spaceSmall: mm(2.6)
    readonly property int space: mm(4)
    readonly property int spaceLarge: mm(7)
    readonly property int spaceHuge: mm(12)
    readonly property int edge: mm(0.55) // a border that carries meaning
    readonly property int ring: mm(1.1) // the focus ring
    readonly property int radius: mm(3.2)
    readonly property int radiusLarge: mm(6)

    // Touch
    readonly property int target: Math.ceil(20 * pixelsPerMillimetre * Math.max(1, glassScale)) // never below 20 mm
    readonly property int icon: mm(8)
    readonly property int iconSmall: mm(6)
    readonly property int pictureSmall: mm(26)
    readonly property int mirror: mm(150) // the camera picture, tall layout
    readonly property int mirrorSmall: mm(64)
    readonly property int figure: mm(118) // a drawing, tall layout
    readonly property int figureSmall: mm(80)
    readonly property int figureLarge: mm(170)
    readonly property int readingWidth: mm(196)
    readonly property int pageWidth: mm(300)
    readonly property int columnWidth: mm(150)
    readonly property int signTextLimit: mm(6) // words below a sign, in a crowded row
    readonly property int keyTextLimit: mm(8) // words on a key that has an arrow or a digit beside them
    readonly property int keyBounceMs: 120
    readonly property int actionBounceMs: 350

    // Motion: soft, short, and off on request
    readonly property int quickMs: motionReduced ? 0 : 110
    readonly property int calmMs: motionReduced ? 0 : 260
    readonly property int breathMs: motionReduced ? 0 : 1500
    readonly property int easing: Easing.OutCubic

    // Desk: read with a mouse at arm's length, so its own smaller scale
    readonly property int deskTextSize: mm(3.7)
    readonly property int deskSmallSize: mm(3.2)
    readonly property int deskTitleSize: mm(5.6)
    readonly property int deskRow: mm(13)
    readonly property int deskTime: mm(17)
    readonly property int deskChip: mm(26)
    readonly property int deskChipWide: mm(41)
    readonly property int deskPanel: mm(88)

    // A colour with so much white light on it: 0 none, 1 white.
    function lit(base: color, level: real): color {
        return Qt.tint(base, Qt.rgba(1, 1, 1, level));
    }
    function mm(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMillimetre * glassScale);
    }
}
