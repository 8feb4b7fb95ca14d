// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A drawing in the theme's colours. It only decorates: what it shows is always said in words beside it.
SvgPicture {
    property color tint: Theme.colors.ink

    ink: tint
    sheet: Theme.colors.sheet
    accent: Theme.colors.accent
    accentInk: Theme.colors.accentInk
    accentSoft: Theme.colors.accentSoft
    line: Theme.colors.line
    attention: Theme.colors.attention
    attentionSoft: Theme.colors.attentionSoft
}
