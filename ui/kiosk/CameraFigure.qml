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
    required property real room
    readonly property bool good: camera.state === CameraModel.Comparing || camera.state === CameraModel.Matched || camera.hint === CameraModel.HoldStill
    readonly property real side: Math.min(width, wide ? room - Theme.spaceLarge * 3 : Theme.mm(170))

    implicitHeight: side

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
            Accessible.role: Accessible.Graphic
            //: Spoken name of the camera picture.
            Accessible.name: qsTr("カメラの映像")
        }
        Rectangle {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -parent.height * 0.02
            visible: root.camera.live
            width: parent.width * 0.56
            height: parent.height * 0.74
            radius: width / 2
            color: "transparent"
            border.width: Theme.ring * (root.good ? 1.4 : 1)
            border.color: root.good ? Theme.colors.accent : Theme.colors.sheet

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.edge
                radius: width / 2
                color: "transparent"
                border.width: Theme.edge
                border.color: root.good ? Theme.colors.sheet : Theme.colors.ink
                opacity: 0.8
            }
        }
    }
}
