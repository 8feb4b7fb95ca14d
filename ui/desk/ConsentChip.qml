// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Desk

// What the person agreed to.
Chip {
    required property int consent
    readonly property list<string> words: [
        //: Desk: consent was not asked for.
        qsTr("同意は未確認"),
        //: Desk: consent to everything.
        qsTr("すべて同意"),
        //: Desk: consent to a part.
        qsTr("一部同意"),
        //: Desk: no consent.
        qsTr("同意なし")]

    visible: consent > 0
    text: words[consent]
    tone: consent === Arrival.Refused ? Chip.Plain : Chip.Accent
    picture: ["", "icon-check", "icon-choose", "icon-cross"][consent]
}
