// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// One question with two answers of equal weight, neither of them suggested.
ScreenPage {
    id: root

    property string explanation
    property string freeChoice // what holds whatever is answered
    property string yesText
    property string noText

    signal answered(bool yes)

    figureHeight: Theme.figureSmall

    BodyText {
        objectName: "explanation"
        Layout.fillWidth: true
        words: root.explanation
    }
    BodyText {
        objectName: "freeChoice"
        Layout.fillWidth: true
        words: root.freeChoice
        font.bold: true
    }
    foot: GridLayout {
        Layout.fillWidth: true
        columns: root.wide || Theme.textScale < 1.5 ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.spaceSmall

        ActionButton {
            objectName: "answerYes"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            text: root.yesText
            onActivated: root.answered(true)
        }
        ActionButton {
            objectName: "answerNo"
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            text: root.noText
            onActivated: root.answered(false)
        }
    }
}
