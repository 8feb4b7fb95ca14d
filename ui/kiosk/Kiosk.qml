// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// The kiosk window's content: header, the page of the screen that the model names, the bar, and what may lie on top.
Rectangle {
    id: root

    required property KioskViewModel model
    property real pixelsPerMillimetre: Theme.pixelsPerMillimetre
    property bool motionReduced: false
    readonly property bool wide: width > height
    readonly property bool settled: fade.running === false

    color: Theme.colors.ground
    onMotionReducedChanged: fade.complete()
    Component.onCompleted: {
        Theme.glassScale = Qt.binding(() => Math.max(0.9, Math.min(1.4, Math.sqrt(root.width * root.height) / root.pixelsPerMillimetre / 273)));
        Theme.pixelsPerMillimetre = Qt.binding(() => root.pixelsPerMillimetre);
        Theme.motionReduced = Qt.binding(() => root.motionReduced);
        Theme.textScale = Qt.binding(() => root.model.textScale);
        Theme.contrast = Qt.binding(() => root.model.contrast);
        Theme.family = Qt.binding(() => root.model.fontFamily);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space
        enabled: !moreTime.visible && !root.model.languagesOpen

        KioskHeader {
            Layout.fillWidth: true
            Layout.fillHeight: false
            model: root.model
            wide: root.wide
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radiusLarge
            color: Theme.colors.sheet
            border.width: Theme.highContrast ? Theme.edge : Theme.hair
            border.color: Theme.highContrast ? Theme.colors.line : Theme.colors.hairline

            KioskPage {
                id: page

                anchors.fill: parent
                model: root.model
                onLoaded: fade.restart()
            }
            WaitStrip {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.space
                visible: root.model.waiting && root.model.screen !== KioskViewModel.Reading && root.model.screen !== KioskViewModel.Verified
                model: root.model
            }
        }
        KioskBar {
            Layout.fillWidth: true
            Layout.fillHeight: false
            model: root.model
            wide: root.wide
        }
    }
    LanguageSheet {
        anchors.fill: parent
        visible: root.model.languagesOpen
        enabled: !moreTime.visible
        model: root.model
        wide: root.wide
    }
    MoreTimeSheet {
        id: moreTime

        anchors.fill: parent
        visible: root.model.moreTimeAsked
        model: root.model
    }
    NumberAnimation {
        id: fade

        target: page.item
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.calmMs
        easing.type: Theme.easing
    }
}
