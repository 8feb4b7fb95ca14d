// SPDX-License-Identifier: Apache-2.0
import QtQuick

Rectangle {
    color: "white"

    Text {
        anchors.centerIn: parent
        text: "受付"
        font.pixelSize: 80
    }
}
