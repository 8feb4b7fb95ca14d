// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Desk
import Uketsuke.Theme

// What is known of the chosen arrival.
Rectangle {
    id: root

    required property ArrivalDetailsModel details
    signal callWanted

    objectName: "details"
    radius: Theme.radiusLarge
    color: Theme.colors.sheet
    border.width: Theme.hair
    border.color: Theme.colors.hairline
    Accessible.role: Accessible.Pane
    //: Desk: spoken name of the panel.
    Accessible.name: qsTr("くわしい内容")

    DeskText {
        objectName: "chooseOne"
        anchors.centerIn: parent
        width: parent.width - Theme.space * 2
        visible: !root.details.shown
        horizontalAlignment: Text.AlignHCenter
        //: Desk: the panel before an arrival is chosen.
        words: qsTr("一覧から選ぶと、ここにくわしい内容が出ます。")
        color: Theme.colors.inkSoft
    }
    Flickable {
        visible: root.details.shown
        anchors.fill: parent
        anchors.margins: Theme.space
        contentHeight: column.implicitHeight
        clip: true

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.spaceSmall

            DeskText {
                objectName: "detailName"
                Layout.fillWidth: true
                //: Desk: shown in place of a name while nobody is identified.
                words: root.details.name === "" ? qsTr("お名前はまだわかりません") : root.details.name
                font.pixelSize: Theme.deskTitleSize
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            DeskText {
                Layout.fillWidth: true
                words: root.details.kana
                color: Theme.colors.inkSoft
            }
            StateChip {
                visitState: root.details.visitState
            }
            NoteBox {
                objectName: "detailNotice"
                Layout.fillWidth: true
                visible: root.details.notice !== ""
                text: root.details.notice
                textSize: Theme.deskTextSize
            }
            RowLayout {
                Layout.fillWidth: true
                visible: root.details.ticket > 0
                spacing: Theme.space

                DetailLine {
                    objectName: "detailTicket"
                    Layout.fillWidth: true
                    //: Desk, details: the number by which this person is called.
                    topic: qsTr("受付番号")
                    fact: root.details.ticket
                }
                DeskKey {
                    objectName: "callThis"
                    text: root.details.called ?
                    //: Desk key: calls the number of the chosen arrival once more.
                    qsTr("もう一度呼ぶ") :
                    //: Desk key: calls the number of the chosen arrival out of turn.
                    qsTr("この方を呼ぶ")
                    onActivated: root.callWanted()
                }
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details.
                topic: qsTr("受付の時刻")
                fact: root.details.time
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details.
                topic: qsTr("生年月日")
                fact: root.details.birthDate
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details.
                topic: qsTr("保険者")
                fact: root.details.insurer
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details: the share that the patient pays.
                topic: qsTr("負担割合")
                fact: root.details.ratio
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details.
                topic: qsTr("本人確認")
                fact: method.words[root.details.method]
            }
            DetailLine {
                objectName: "detailFaceRate"
                Layout.fillWidth: true
                //: Desk, details: how rarely a stranger's face would have been taken for the card's.
                topic: qsTr("顔の照合")
                fact: root.details.faceRate
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details.
                topic: qsTr("医療情報の提供")
                fact: consent.words[root.details.consent]
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details: which kiosk.
                topic: qsTr("受付機")
                fact: root.details.kiosk
            }
            DetailLine {
                Layout.fillWidth: true
                //: Desk, details: the short code of a failure, for the manual.
                topic: qsTr("コード")
                fact: root.details.code
            }
        }
    }
    MethodChip {
        id: method

        visible: false
        method: root.details.method
    }
    ConsentChip {
        id: consent

        visible: false
        consent: root.details.consent
    }
}
