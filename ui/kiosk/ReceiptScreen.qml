// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K17r: the receipt of the answers, to be photographed or read. It names nobody.
ScreenPage {
    id: root

    objectName: "K17r"
    //: K17r title: what the person answered, to take along.
    title: qsTr("回答の控え")
    //: K17r: what to do with the code.
    lead: qsTr("スマートフォンのカメラでコードを読み取ってください。")
    figureNeeded: true
    figureShare: 0.45
    figure: Item {
        width: Math.min(parent.width, Theme.figure * 1.3)
        height: width
        anchors.horizontalCenter: parent.horizontalCenter

        ReceiptCodeView {
            objectName: "receiptCode"
            anchors.fill: parent
            receipt: root.model.receipt
            Accessible.role: Accessible.Graphic
            //: K17r, spoken: the picture of a QR code.
            Accessible.name: qsTr("控えのQRコード")
        }
    }

    Repeater {
        model: root.model.receipt.lines

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            words: modelData
        }
    }
    foot: ActionButton {
        objectName: "close"
        Layout.fillWidth: true
        leading: true
        //: K17r key: the receipt is deleted from the screen.
        text: qsTr("閉じる")
        onActivated: root.model.continueRequested()
    }
}
