// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// What to do when it cannot wait until the facility opens: its own words, or those that hold everywhere.
NoteBox {
    required property LobbyModel lobby

    objectName: "emergency"
    //: Outside the hours: heading of what to do in an emergency.
    title: qsTr("急な病気やけがのとき")
    //: Outside the hours: what to do in an emergency, where the facility says nothing else. 119 and #7119 are telephone numbers.
    text: lobby.emergency === "" ? qsTr("119に電話してください。受診を迷うときは、#7119で相談できます（つながらない地域もあります）。") : lobby.emergency
}
