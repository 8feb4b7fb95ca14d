// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uketsuke.Theme

// What every key is made of: at least 20 mm, a trembling finger presses it once, an assistive tool presses it by its name.
T.Button {
    id: root

    property string explanation
    property int bounceMs: Theme.actionBounceMs
    property bool bounced: false
    signal activated

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceSmall
    font.family: Theme.family
    font.pixelSize: Theme.labelSize
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    //: Spoken for a key that cannot be pressed just now.
    Accessible.description: root.enabled ? root.explanation : qsTr("いまは押せません")
    Accessible.focusable: root.enabled
    Accessible.onPressAction: root.enabled && root.activated()
    onPressed: root.bounced = guard.running
    onReleased: guard.restart()
    onClicked: {
        if (!root.bounced)
            root.activated();
        root.bounced = false;
    }
    Keys.onReturnPressed: event => event.isAutoRepeat || root.activated()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.activated()

    FocusRing {
        shown: root.visualFocus
    }

    Timer {
        id: guard

        interval: root.bounceMs
    }
}
