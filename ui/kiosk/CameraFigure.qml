// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// The mirror of K03: the camera picture with the frame for the face on it.
Item {
    id: root

    required property CameraModel camera
    required property bool wide
    required property real room // height there is for it
    readonly property bool good: camera.state === CameraModel.Comparing || camera.state === CameraModel.Matched || camera.hint === CameraModel.HoldStill
    readonly property real side: Math.min(width, wide ? room : Math.max(Theme.mirrorSmall, Math.min(Theme.mirror, room)))

    height: side

    Rectangle {
        anchors.centerIn: parent
        width: root.side
        height: root.side
        radius: Theme.radiusLarge
        color: Theme.colors.accentSoft

        Picture {
            anchors.fill: parent
            anchors.margins: parent.width * 0.08
            visible: !root.camera.live
            name: "face"
        }
        CameraView {
            objectName: "preview"
            anchors.fill: parent
            visible: root.camera.live
            camera: root.camera
            radius: Theme.radiusLarge
            veil: Theme.lit(Theme.colors.veil, root.camera.fillLight) // the screen lights a dark face
            ring: root.good ? Theme.colors.accent : root.camera.fillLight > 0.5 ? Theme.colors.inkSoft : Theme.colors.sheet
            ringWidth: root.good ? Theme.ring * 1.6 : Theme.ring
            Accessible.role: Accessible.Graphic
            //: Spoken name of the camera picture.
            Accessible.name: qsTr("カメラの映像")
        }
    }
}
