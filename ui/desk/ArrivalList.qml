// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uketsuke.Desk
import Uketsuke.Theme

// Today's arrivals, newest on top. Arrow keys move, the details follow.
ListView {
    id: root

    objectName: "arrivals"
    clip: true
    spacing: Theme.spaceTiny
    focus: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: Theme.quickMs
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    //: Desk: spoken name of the list.
    Accessible.name: qsTr("今日の受付")
    delegate: ArrivalDelegate {
        id: line

        width: ListView.view.width
        current: ListView.isCurrentItem
        onChosen: {
            root.currentIndex = line.index;
            root.forceActiveFocus();
        }
    }
    add: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.calmMs
        }
    }
    displaced: Transition {
        NumberAnimation {
            property: "y"
            duration: Theme.calmMs
            easing.type: Theme.easing
        }
    }
}
