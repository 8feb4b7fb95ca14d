// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uketsuke.Theme

// The paper as it is printed, in Japanese whatever the screen's language: what is asked for is marked.
Rectangle {
    id: root

    property int asked: -1
    readonly property list<string> printed: ["保険者番号", "記号", "番号", "枝番", "生年月日"]

    implicitHeight: column.height + Theme.space * 2
    radius: Theme.radius
    color: Theme.colors.sheet
    border.width: Theme.edge
    border.color: Theme.colors.line
    Accessible.ignored: true

    Column {
        id: column

        x: Theme.space
        y: Theme.space
        width: parent.width - x * 2
        spacing: Theme.spaceTiny

        Text {
            text: "資格確認書"
            color: Theme.colors.ink
            font.family: "Noto Sans CJK JP"
            font.pixelSize: Theme.smallSize
            font.bold: true
            Accessible.ignored: true
        }
        Repeater {
            model: root.printed

            Rectangle {
                id: line

                required property int index
                required property string modelData
                readonly property bool marked: index === root.asked

                width: parent.width
                height: label.height + Theme.spaceSmall
                radius: Theme.radius / 2
                color: marked ? Theme.colors.accentSoft : Theme.colors.sheet
                border.width: marked ? Theme.edge : Theme.hair
                border.color: marked ? Theme.colors.accent : Theme.colors.hairline

                Text {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.spaceSmall
                    text: line.modelData
                    color: line.marked ? Theme.colors.accent : Theme.colors.inkSoft
                    font.family: "Noto Sans CJK JP"
                    font.pixelSize: Theme.smallSize
                    font.bold: line.marked
                    Accessible.ignored: true
                }
            }
        }
    }
}
