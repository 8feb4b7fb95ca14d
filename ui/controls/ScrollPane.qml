// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Theme

// A page that may be longer than the screen. Nobody must swipe: while more follows, a key at the edge says so and turns the page.
Item {
    id: root

    default property alias content: holder.data
    readonly property bool overflowing: flick.contentHeight > root.height + 1
    readonly property real furthest: Math.max(0, flick.contentHeight - flick.height)
    readonly property bool keysBeside: width > height && Theme.textScale > 1.2 // decided beforehand, so that the width never depends on the height
    readonly property real inset: Theme.ring * 2
    readonly property real contentRoom: height - inset * 2

    onFurthestChanged: turnTo(flick.contentY)

    function turnTo(y: real) {
        flick.contentY = Math.max(0, Math.min(root.furthest, y));
    }

    Flickable {
        id: flick

        x: root.keysBeside && Theme.leftHanded ? keys.width + Theme.space : 0
        width: parent.width - (root.keysBeside ? keys.width + Theme.space : 0)
        height: parent.height - (root.overflowing && !root.keysBeside ? keys.height + Theme.spaceSmall : 0)
        contentHeight: holder.height + root.inset * 2
        boundsBehavior: Flickable.StopAtBounds
        clip: root.overflowing
        interactive: root.overflowing

        Behavior on contentY  {
            NumberAnimation {
                duration: Theme.calmMs
                easing.type: Theme.easing
            }
        }

        FocusWatcher {
            id: holder

            x: root.inset
            y: root.overflowing ? root.inset : Math.max(root.inset, (root.height - height) / 2)
            width: flick.width - x * 2
            height: childrenRect.height
            onFocusMovedInside: (top, bottom) => root.turnTo(Math.min(top, Math.max(flick.contentY, bottom + Theme.space - flick.height)))
        }
    }
    Grid {
        id: keys

        x: root.keysBeside ? (Theme.leftHanded ? 0 : root.width - width) : (root.width - width) / 2
        anchors.bottom: parent.bottom
        visible: root.overflowing
        columns: root.keysBeside ? 1 : 2
        spacing: Theme.spaceSmall

        ScrollKey {
            objectName: "scrollUp"
            //: Key that turns a long page back up.
            text: qsTr("上へ")
            picture: "icon-up"
            enabled: flick.contentY > 1
            onActivated: root.turnTo(flick.contentY - flick.height * 0.8)
        }
        ScrollKey {
            objectName: "scrollDown"
            //: Key that turns a long page on; enabled only while more text follows.
            text: qsTr("つづき")
            picture: "icon-down"
            enabled: flick.contentY < root.furthest - 1
            onActivated: root.turnTo(flick.contentY + flick.height * 0.8)
        }
    }
}
