// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Theme

// Text that is read. Wraps, never cuts.
Text {
    id: root

    objectName: "bodyText"
    color: Theme.colors.ink
    font.family: Theme.family
    font.pixelSize: Theme.textSize
    lineHeight: Theme.leading
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
