// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk

// K17: nothing personal; says what comes next.
ScreenPage {
    id: root

    readonly property list<string> drawings: ["done", "help", "reader"]
    readonly property list<string> titles: [
        //: K17 title.
        qsTr("受付が終わりました"),
        //: K17 title when the desk goes on with this person.
        qsTr("受付の係にお声がけください"),
        //: K17 title after giving up.
        qsTr("受付を取りやめました")]
    readonly property list<string> said: [
        //: K17: what comes next.
        qsTr("お名前をお呼びするまで、お待ちください。"),
        //: K17: what comes next when the desk goes on.
        qsTr("係が、つづきをご案内します。"),
        //: K17: after giving up.
        qsTr("もう一度受付をするときは、カードを置いてください。")]

    objectName: "K17"
    title: root.titles[root.model.outcome]
    lead: root.said[root.model.outcome]
    figure: Picture {
        anchors.fill: parent
        name: root.drawings[root.model.outcome]
    }

    ActionButton {
        objectName: "close"
        //: Key: leave the last page.
        text: qsTr("閉じる")
        onActivated: root.model.continueRequested()
    }
}
