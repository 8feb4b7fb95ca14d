// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K15: one question of the paper, with the place on the paper where its answer stands.
ScreenPage {
    id: root

    readonly property CertificateModel certificate: model.certificate
    readonly property int asked: certificate.field
    readonly property list<string> titles: [
        //: K15 title: the insurer's number as printed on the certificate.
        qsTr("保険者番号を入力してください"),
        //: K15 title: the symbol (記号).
        qsTr("記号を入力してください"),
        //: K15 title: the number (番号).
        qsTr("番号を入力してください"),
        //: K15 title: the branch (枝番).
        qsTr("枝番を入力してください"),
        //: K15 title: the date of birth.
        qsTr("生年月日を入力してください")]
    readonly property list<string> leads: [
        //: K15: how the insurer's number looks.
        qsTr("6桁か8桁の数字です。"),
        //: K15: how the symbol looks.
        qsTr("数字のときは入力してください。ことばのときは、窓口で確認します。"),
        //: K15: how the number looks.
        qsTr("「番号」のところの数字です。"),
        //: K15: how the branch looks.
        qsTr("2桁の数字です。書かれていないこともあります。"),
        //: K15: how the date is typed.
        qsTr("はじめに年号を選びます。1桁の月や日は、前に0をつけてください。")]
    readonly property list<string> doubts: [
        //: K15: the check digit does not fit; no blame.
        qsTr("保険者番号が、紙とちがうようです。3と5、1と7などを、もう一度見くらべてください。"), "", "", "",
        //: K15: no such day; no blame.
        qsTr("生年月日が、紙とちがうようです。年号と数字を、もう一度見くらべてください。")]

    objectName: "K15t"
    title: root.titles[root.asked]
    lead: root.leads[root.asked]
    figureNeeded: true
    figureBelow: true
    figureShare: 0.42
    figureWanted: wide
    figure: CertificateKeys {
        width: parent.width
        certificate: root.certificate
    }

    PaperFigure {
        objectName: "paper"
        Layout.fillWidth: true
        visible: Theme.textScale < 1.5 && !root.certificate.looksWrong && !root.certificate.byCamera && root.asked !== CertificateModel.Birthdate && root.asked !== CertificateModel.Symbol // where room is short
        asked: root.asked
    }
    CalendarKeys {
        Layout.fillWidth: true
        visible: root.asked === CertificateModel.Birthdate
        certificate: root.certificate
    }
    TypedLine {
        objectName: "typed"
        Layout.fillWidth: true
        typed: root.certificate.typed
        doubtful: root.certificate.looksWrong
    }
    NoteBox {
        objectName: "byCamera"
        Layout.fillWidth: true
        visible: root.certificate.byCamera && !root.certificate.looksWrong
        calm: true
        picture: "icon-paper"
        //: K15: the camera has read this; the person compares it with the paper. 「決定」 is the key of the keypad.
        text: qsTr("カメラで読みました。紙と同じなら「決定」を押してください。")
    }
    NoteBox {
        objectName: "doubt"
        Layout.fillWidth: true
        visible: root.certificate.looksWrong
        text: root.doubts[root.asked]
    }
    CertificateKeys {
        Layout.fillWidth: true
        visible: !root.wide
        certificate: root.certificate
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.asked === CertificateModel.Symbol && Theme.textScale < 1.5 ? 2 : 1
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall

        ActionButton {
            objectName: "absent"
            visible: root.asked === CertificateModel.Symbol || root.asked === CertificateModel.Branch
            //: K15 key: the paper has nothing there.
            text: qsTr("書かれていません")
            onActivated: root.certificate.absentOnPaper()
        }
        ActionButton {
            objectName: "leaveSymbol"
            visible: root.asked === CertificateModel.Symbol
            //: K15 key: the symbol is kana or kanji; the desk reads it.
            text: qsTr("数字ではない（窓口で確認）")
            onActivated: root.certificate.symbolLeft()
        }
    }
}
