// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K04: tries left first, then four digits that nobody sees.
ScreenPage {
    id: root

    readonly property PinPadModel pad: model.pinPad

    objectName: "K04"
    //: K04 title.
    title: qsTr("暗証番号4桁を入力してください")
    figureNeeded: true
    figureBelow: true
    figureShare: 0.44
    figureWanted: wide
    figure: PinKeys {
        width: parent.width
        pad: root.pad
    }

    NoteBox {
        objectName: "triesLeft"
        Layout.fillWidth: true
        calm: !root.pad.wrongBefore
        visible: root.pad.triesLeft >= 0
        //: K04 after a wrong PIN, without blame.
        title: root.pad.wrongBefore ? qsTr("番号がちがうようです") : ""
        //: K04, shown before the first digit. %n is the retry counter the card reported.
        text: qsTr("あと%n回入力できます", "", Math.max(0, root.pad.triesLeft))
    }
    PinDots {
        objectName: "pinDots"
        Layout.fillWidth: true
        pad: root.pad
    }
    PinKeys {
        Layout.fillWidth: true
        visible: !root.wide
        pad: root.pad
    }
    BodyText {
        Layout.fillWidth: true
        words: root.model.phone === KioskViewModel.None ?
        //: K04: which PIN is meant.
        qsTr("カードを受け取ったときに決めた、数字4桁の番号です。係員には伝えないでください。") :
        //: K04: which PIN is meant, with a telephone.
        qsTr("スマートフォンに登録したときに決めた、数字4桁の番号です。係員には伝えないでください。")
        font.pixelSize: Theme.smallSize
        color: Theme.colors.inkSoft
    }
    ActionButton {
        objectName: "otherWay"
        //: Key: another way of identification.
        text: qsTr("ほかの方法を選ぶ")
        onActivated: root.model.otherWayRequested()
    }
}
