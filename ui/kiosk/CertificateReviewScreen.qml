// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K15, last page: everything that was typed, to be compared with the paper; each line can be put right.
ScreenPage {
    id: root

    readonly property CertificateModel certificate: model.certificate
    readonly property list<string> names: [
        //: K15 review: the insurer's number.
        qsTr("保険者番号"),
        //: K15 review: the symbol.
        qsTr("記号"),
        //: K15 review: the number.
        qsTr("番号"),
        //: K15 review: the branch.
        qsTr("枝番"),
        //: K15 review: the date of birth.
        qsTr("生年月日")]

    objectName: "K15r"
    //: K15 review title.
    title: qsTr("紙と同じか、確かめてください")

    Repeater {
        model: root.names

        RowLayout {
            id: line

            required property int index
            required property string modelData
            readonly property bool desk: index === CertificateModel.Symbol && root.certificate.symbolAtDesk
            readonly property string answer: root.certificate.answers[index] ?? ""

            Layout.fillWidth: true
            spacing: Theme.space

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // the key's words give the width that is left, not the text's own
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    words: line.modelData
                    font.pixelSize: Theme.smallSize
                    color: Theme.colors.inkSoft
                }
                BodyText {
                    objectName: "answer" + line.index
                    Layout.fillWidth: true
                    words: line.desk ?
                    //: K15 review: the desk reads the symbol.
                    qsTr("窓口で確認します") : line.answer !== "" ? line.answer :
                    //: K15 review: the paper has nothing there.
                    qsTr("なし")
                    font.pixelSize: Theme.subtitleSize
                    font.bold: true
                }
            }
            ActionButton {
                objectName: "correct" + line.index
                Layout.fillWidth: false
                //: K15 review key: put this line right.
                text: qsTr("直す")
                //: K15 review, spoken: which line the key puts right. %1 is its name.
                Accessible.name: qsTr("%1を直す").arg(line.modelData)
                onActivated: root.certificate.fieldChosen(line.index)
            }
        }
    }
    ActionButton {
        objectName: "send"
        leading: true
        enabled: !root.model.waiting
        //: K15 review key: everything is right; the eligibility is asked for.
        text: qsTr("これで受付する")
        onActivated: root.certificate.sendRequested()
    }
}
