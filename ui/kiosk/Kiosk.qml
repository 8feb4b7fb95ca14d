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
    property int settleMs: Theme.actionBounceMs
    readonly property bool settled: fade.running === false
    readonly property real edgeMm: model.appearance.lowerEdgeMm
    readonly property real outOfReachTop: model.appearance.reachTop(height, pixelsPerMillimetre, edgeMm)
    readonly property real outOfReachFoot: model.appearance.reachFoot(height, pixelsPerMillimetre, edgeMm)
    readonly property bool lowerable: outOfReachTop > 0 || outOfReachFoot > 0
    readonly property bool low: model.appearance.low && lowerable
    readonly property real freeTop: low ? outOfReachTop : 0
    readonly property real freeFoot: low ? outOfReachFoot : 0

    color: Theme.colors.ground
    onMotionReducedChanged: fade.complete()
    Component.onCompleted: {
        Theme.glassScale = Qt.binding(() => Math.max(0.9, Math.min(1.4, Math.sqrt(root.width * (root.height - root.freeTop - root.freeFoot)) / root.pixelsPerMillimetre / 273)));
        Theme.pixelsPerMillimetre = Qt.binding(() => root.pixelsPerMillimetre);
        Theme.motionReduced = Qt.binding(() => root.motionReduced);
        Theme.textScale = Qt.binding(() => root.model.textScale);
        Theme.contrast = Qt.binding(() => root.model.contrast);
        Theme.family = Qt.binding(() => root.model.fontFamily);
        Theme.night = Qt.binding(() => root.model.brand.night);
        Theme.branded = Qt.binding(() => root.model.brand.branded);
        Theme.brandAccent = Qt.binding(() => root.model.brand.accent);
        Theme.brandPressed = Qt.binding(() => root.model.brand.accentPressed);
        Theme.brandSoft = Qt.binding(() => root.model.brand.accentSoft);
        Theme.leftHanded = Qt.binding(() => root.model.appearance.leftHanded);
    }

    FacilitySign {
        id: facilitySign

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.freeTop
        visible: root.freeTop > Theme.pictureSmall * 2
        model: root.model
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        anchors.topMargin: Theme.space + root.freeTop
        anchors.bottomMargin: Theme.space + root.freeFoot
        spacing: Theme.space
        enabled: !moreTime.visible && !root.model.languagesOpen

        KioskHeader {
            Layout.fillWidth: true
            Layout.fillHeight: false
            model: root.model
            wide: root.wide
            named: !facilitySign.visible
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

                property bool fresh: false // came by a press: the second strike of a trembling hand is not for it

                anchors.fill: parent
                anchors.bottomMargin: strip.visible ? strip.height + strip.anchors.margins : 0
                model: root.model
                onLoaded: {
                    fade.restart();
                    page.fresh = struck.running || finger.active;
                }
            }
            MouseArea {
                anchors.fill: page
                visible: page.fresh
            }
            WaitStrip {
                id: strip

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
            lowerable: root.lowerable
        }
    }
    LanguageSheet {
        anchors.fill: parent
        reachTop: root.freeTop
        reachFoot: root.freeFoot
        visible: root.model.languagesOpen
        enabled: !moreTime.visible
        model: root.model
        wide: root.wide
    }
    MoreTimeSheet {
        id: moreTime

        anchors.fill: parent
        reachTop: root.freeTop
        reachFoot: root.freeFoot
        visible: root.model.moreTimeAsked
        model: root.model
    }
    AlertFlash {
        anchors.fill: parent
        model: root.model
        motionReduced: root.motionReduced
    }
    Curtain {
        anchors.fill: parent
        visible: root.model.speech.curtain
        onLifted: root.model.speech.curtainLiftRequested()
    }
    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            onActiveChanged: if (!active && !struck.running)
                struck.restart()
        }
    }
    Timer {
        id: struck

        interval: root.settleMs
        onTriggered: page.fresh = false
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
