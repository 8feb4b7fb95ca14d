// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// Text that is read. Wraps, never cuts.
Text {
    id: root

    property string words

    objectName: "bodyText"
    text: Phrases.keep(root.words)
    color: Theme.colors.ink
    font.family: Theme.family
    font.pixelSize: Theme.textSize
    lineHeight: Theme.leading
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    visible: root.words !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words
}
