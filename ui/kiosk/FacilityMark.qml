// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// The facility's logo; the product's mark where there is none, or none that can be read.
Item {
    id: root

    required property BrandModel brand
    readonly property bool own: logo.status === Image.Ready

    implicitWidth: own ? Math.min(height * 3, logo.implicitWidth * height / Math.max(1, logo.implicitHeight)) : height

    Image {
        id: logo

        objectName: "logo"
        anchors.fill: parent
        visible: root.own
        source: root.brand.logo
        sourceSize.height: Math.max(1, root.height) * 2
        fillMode: Image.PreserveAspectFit
        smooth: true
    }
    Picture {
        anchors.fill: parent
        visible: !root.own
        name: "mark"
    }
}
