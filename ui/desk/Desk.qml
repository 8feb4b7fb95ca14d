// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Desk
import Uketsuke.Theme

// The receptionist's window: the day's arrivals, and what is known of the one in hand.
Rectangle {
    id: root

    required property DeskViewModel model
    property real pixelsPerMillimetre: Theme.pixelsPerMillimetre
    property bool motionReduced: false

    color: Theme.colors.ground
    Component.onCompleted: {
        Theme.pixelsPerMillimetre = Qt.binding(() => root.pixelsPerMillimetre);
        Theme.motionReduced = Qt.binding(() => root.motionReduced);
    }

    Shortcut {
        sequence: "F5"
        onActivated: root.model.refreshRequested()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        DeskHeader {
            Layout.fillWidth: true
            model: root.model
        }
        NoteBox {
            objectName: "trouble"
            Layout.fillWidth: true
            visible: !root.model.connected
            title: root.model.troubleCause
            text: root.model.troubleNextStep
            textSize: Theme.deskTextSize
        }
        RowLayout {
            spacing: Theme.space

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ArrivalList {
                    id: list

                    anchors.fill: parent
                    visible: count > 0
                    model: root.model.arrivals
                    onCurrentIndexChanged: root.model.openArrival(currentIndex)
                }
                EmptyList {
                    anchors.fill: parent
                    visible: list.count === 0
                }
            }
            ArrivalDetails {
                Layout.preferredWidth: Theme.deskPanel
                Layout.fillHeight: true
                visible: list.count > 0
                details: root.model.details
                onCallWanted: root.model.callRequested(root.model.details.arrivalId)
            }
        }
    }
}
