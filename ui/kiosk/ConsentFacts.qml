// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// Who sees what, why, until when, and how to stop it.
GridLayout {
    id: root

    required property bool wide
    required property string facilityName
    required property ConsentModel consent

    columns: wide && Theme.textScale < 1.5 ? 2 : 1
    columnSpacing: Theme.spaceLarge
    rowSpacing: Theme.space

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceSmall

        ConsentFact {
            //: K08: who will see the data.
            topic: qsTr("見る人")
            //: K08: who will see the data. %1 is the facility's name.
            fact: qsTr("%1の医師・歯科医師・薬剤師など").arg(root.facilityName)
        }
        ConsentFact {
            //: K08: what for.
            topic: qsTr("目的")
            //: K08: what for.
            fact: qsTr("今日の診察で、薬の重なりなどを防ぐため")
        }
        ConsentFact {
            //: K08: until when.
            topic: qsTr("期限")
            //: K08: until when; 24 hours from now. %1 is a clock time in words, as 「明日 10時25分」.
            fact: qsTr("%1まで").arg(root.consent.until)
        }
        ConsentFact {
            //: K08: how to stop it.
            topic: qsTr("やめるとき")
            //: K08: how to stop it.
            fact: qsTr("この画面か受付で、いつでもやめられます")
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        implicitHeight: list.implicitHeight + Theme.space * 2
        radius: Theme.radius
        color: Theme.colors.sunken
        border.width: Theme.hair
        border.color: Theme.colors.hairline

        ColumnLayout {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.space
            spacing: Theme.spaceSmall

            BodyText {
                Layout.fillWidth: true
                //: K08: heading of the list of data.
                words: qsTr("提供する情報")
                font.pixelSize: Theme.smallSize
                font.bold: true
                color: Theme.colors.accent
            }
            Repeater {
                model: root.consent

                ConsentLine {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
