// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// K09: each kind of data yes or no, nothing preset; goes on when all are answered.
ScreenPage {
    id: root

    readonly property ConsentModel consent: model.consent

    objectName: "K09"
    //: K09 title.
    title: qsTr("提供してよい情報を選んでください")

    Repeater {
        model: root.consent

        ConsentItemRow {
            Layout.fillWidth: true
            stacked: !root.wide && Theme.textScale > 1.2 || Theme.textScale > 1.6
            onAnswered: answer => root.consent.consentItemChanged(code, answer)
        }
    }
    ActionButton {
        objectName: "submitConsent"
        leading: true
        enabled: root.consent.complete
        //: K09 key: hands the answers in.
        readonly property string handIn: qsTr("決定")
        //: K09, in place of the key's words until every item is answered: how many are missing.
        readonly property string missing: qsTr("あと%n件選んでください", "", root.consent.unanswered)

        text: root.consent.complete ? handIn : missing
        onActivated: root.consent.consentSubmitted()
    }
}
