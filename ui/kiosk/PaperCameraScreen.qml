// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K15: the certificate is held before the camera; typing is beside it.
ScreenPage {
    id: root

    readonly property PaperModel paper: model.certificate.paper
    readonly property bool refused: paper.hint === PaperModel.Refused
    readonly property list<string> hints: [
        //: K15 camera hint: no paper is seen yet.
        qsTr("紙をカメラの前にかざしてください"),
        //: K15 camera hint.
        qsTr("紙をもう少しカメラに近づけてください"),
        //: K15 camera hint: to the person's own left.
        qsTr("紙を少し左へ動かしてください"),
        //: K15 camera hint: to the person's own right.
        qsTr("紙を少し右へ動かしてください"),
        //: K15 camera hint.
        qsTr("紙を少し上へ動かしてください"),
        //: K15 camera hint.
        qsTr("紙を少し下へ動かしてください"),
        //: K15 camera hint: the paper is too dark to be read.
        qsTr("紙が暗いようです。明るいほうへ向けてください"),
        //: K15 camera hint: moving, or out of focus.
        qsTr("紙を動かさずに持ってください"),
        //: K15 camera hint: all is well, it is being read.
        qsTr("読んでいます。そのまま動かさないでください"),
        //: K15 camera: the paper shows an Individual Number (マイナンバー); it is not read.
        qsTr("マイナンバーが書かれているようなので、読みませんでした")]
    readonly property string spoken: hints[paper.hint]

    onSpokenChanged: {
        hint.Accessible.name = root.spoken; // now, or the old words would be announced
        Announcer.announce(hint);
    }

    objectName: "K15c"
    //: K15 title: the certificate is held before the camera.
    title: qsTr("資格確認書をカメラにかざしてください")
    figureNeeded: true
    figureWanted: !refused || Theme.textScale < 1.5
    figureShare: Theme.textScale > 1.5 ? 0.36 : 0.5
    figure: Item {
        width: parent.width
        height: Math.min(width * 0.75, root.wide ? root.height - Theme.spaceLarge * 3 : Math.max(Theme.mirrorSmall, root.figureRoom))

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusLarge
            color: Theme.colors.accentSoft
            border.width: root.paper.hint === PaperModel.Reading ? Theme.ring : 0
            border.color: Theme.colors.accent

            Picture {
                anchors.fill: parent
                anchors.margins: parent.height * 0.08
                visible: !root.paper.live
                name: "certificate_paper"
            }
            PaperView {
                objectName: "paperPreview"
                anchors.fill: parent
                anchors.margins: Theme.ring
                visible: root.paper.live
                paper: root.paper
                radius: Theme.radiusLarge
                Accessible.role: Accessible.Graphic
                //: K15, spoken name of the camera picture.
                Accessible.name: qsTr("カメラの映像")
            }
        }
    }

    NoteBox {
        id: hint

        objectName: "hint"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.spoken
        Layout.fillWidth: true
        calm: !root.refused
        picture: root.refused ? "icon-info" : "icon-paper"
        title: root.hints[root.paper.hint]
        text: root.refused ?
        //: K15 camera: after a paper with an Individual Number.
        qsTr("映像はすぐに消しました。資格確認書をかざすか、番号を入力してください。") : ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.refused
        //: K15 camera: what happens to the pictures, and that nothing is taken over unseen.
        words: qsTr("映像は保存しません。読んだ番号は、次の画面で確かめられます。")
        font.pixelSize: Theme.smallSize
        color: Theme.colors.inkSoft
    }
    ActionButton {
        objectName: "holdAgain"
        visible: root.refused
        leading: true
        picture: "icon-retry"
        //: K15 camera key: hold the paper up once more.
        text: qsTr("もう一度かざす")
        onActivated: root.paper.againRequested()
    }
    ActionButton {
        objectName: "typeInstead"
        picture: "icon-keypad"
        //: K15 camera key: the numbers are typed instead.
        text: qsTr("番号を入力する")
        onActivated: root.paper.typingChosen()
    }
}
