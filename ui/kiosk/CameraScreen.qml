// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K03: the live picture, a frame for the face, and one hint at a time.
ScreenPage {
    id: root

    readonly property CameraModel camera: model.camera
    readonly property list<string> hints: [
        //: K03 hint: no face is seen.
        qsTr("カメラの正面に立ってください"),
        //: K03 hint.
        qsTr("もう少し近づいてください"),
        //: K03 hint.
        qsTr("もう少し離れてください"),
        //: K03 hint: the face is too dark.
        qsTr("顔を明るいほうへ向けてください"),
        //: K03 hint: strong light from behind.
        qsTr("後ろが明るすぎます。少し横へ動いてください"),
        //: K03 hint: blurred picture.
        qsTr("動かずにカメラを見てください"),
        //: K03 hint: the face is turned away.
        qsTr("顔をまっすぐ正面に向けてください"),
        //: K03 hint: not in the middle.
        qsTr("顔を枠の中央に合わせてください"),
        //: K03 hint: more than one face.
        qsTr("お一人ずつ、枠の中に入ってください"),
        //: K03 hint: all is well, stay so.
        qsTr("そのまま動かないでください"),
        //: K03 hint: light from one side only.
        qsTr("片側だけが明るいようです。少し向きを変えてください"),
        //: K03 hint: a mask or a hand covers the mouth.
        qsTr("よろしければ、マスクを少し下げてください"),
        //: K03 hint: sunglasses or a hand cover the eyes.
        qsTr("よろしければ、サングラスを外してください")]
    readonly property list<string> steps: [
        //: K03 active step: turn the head to your own left, which is left in the mirror, too.
        qsTr("ゆっくり左を向いてください"),
        //: K03 active step: likewise to the right.
        qsTr("ゆっくり右を向いてください"),
        //: K03 active step: the face gets larger in the picture.
        qsTr("ゆっくりカメラに近づいてください"),
        //: K03 active step: close both eyes for about a second, then open them. Said before, since nobody reads with closed eyes.
        qsTr("両目を1秒ほど閉じて、また開けてください")]
    readonly property list<string> said: [
        //: K03: the camera is being opened.
        qsTr("カメラを準備しています"),
        //: K03: the first moment, before anything is known of the face.
        qsTr("カメラを見てください"), hints[camera.hint],
        //: K03: face and card photo are being compared.
        qsTr("カードの写真とくらべています"),
        //: K03: the face matched.
        qsTr("確認できました"),
        //: K03: the face did not match this time; no blame.
        qsTr("今回は確認できませんでした")]
    readonly property list<string> pictures: ["icon-turn-left", "icon-turn-right", "icon-closer", "icon-blink"] // by step
    readonly property bool unlucky: camera.state === CameraModel.TryAgain
    readonly property bool moving: camera.state === CameraModel.Moving
    //: K03: why the comparison may fail, and that it does not matter.
    readonly property string consolation: qsTr("マスクや眼鏡、髪型でうまくいかないことがあります。ほかの方法でも受付できます。")
    //: K03 active step: there is time, and nobody has to.
    readonly property string patience: qsTr("あわてなくて大丈夫です。むずかしいときは、ほかの方法でも受付できます。")

    // What is heard when it changes, without being looked for: the hint or the step, not what stays.
    readonly property string spoken: moving ? steps[camera.step] : said[camera.state]

    onSpokenChanged: {
        hint.Accessible.name = root.spoken; // now, or the old words would be announced
        Announcer.announce(hint);
    }

    objectName: "K03"
    //: K03 title.
    title: moving ? steps[camera.step] : qsTr("枠に顔を合わせてください")
    figureNeeded: true
    figureWanted: !unlucky || Theme.textScale < 1.5 // large words need the room
    figureShare: Theme.textScale > 1.5 ? 0.36 : 0.5
    figure: CameraFigure {
        width: parent.width
        camera: root.camera
        wide: root.wide
        room: root.wide ? root.height - Theme.spaceLarge * 3 : root.figureRoom
    }

    NoteBox {
        id: hint

        objectName: "hint"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.spoken
        Layout.fillWidth: true
        calm: !root.unlucky
        picture: root.moving ? root.pictures[root.camera.step] : root.unlucky ? "icon-look" : "icon-face"
        title: root.moving ? root.patience : root.said[root.camera.state]
        text: root.unlucky ? root.consolation : ""
    }
    ActionButton {
        objectName: "moreTimeToMove"
        visible: root.moving
        picture: "icon-clock"
        //: K03 key during an active step: the time for it begins anew.
        text: qsTr("もう少し時間をかける")
        onActivated: root.model.moreTimeRequested()
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.unlucky
        //: K03: what happens to the pictures.
        words: qsTr("映像は保存しません。")
        font.pixelSize: Theme.smallSize
        color: Theme.colors.inkSoft
    }
    ActionButton {
        objectName: "retry"
        visible: root.unlucky && root.camera.retryOffered
        leading: true
        picture: "icon-retry"
        //: Key: once more the same.
        text: qsTr("もう一度試す")
        onActivated: root.model.retryRequested()
    }
    ActionButton {
        objectName: "otherWay"
        //: Key: another way of identification.
        text: qsTr("ほかの方法を選ぶ")
        onActivated: root.model.otherWayRequested()
    }
}
