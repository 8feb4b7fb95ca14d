// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Theme

// One notice: what it is, and what to do.
ColumnLayout {
    id: root

    required property string title
    required property string text
    required property string nextStep

    spacing: Theme.spaceSmall

    NoteBox {
        Layout.fillWidth: true
        title: root.title
        text: root.text
    }
    BodyText {
        Layout.fillWidth: true
        words: root.nextStep
    }
}
