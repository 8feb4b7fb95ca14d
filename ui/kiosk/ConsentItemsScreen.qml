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
        //: K09 key: hands the answers in. Until all are answered it says how many are missing.
        text: root.consent.complete ? qsTr("決定") : qsTr("あと%n件選んでください", "", root.consent.unanswered)
        onActivated: root.consent.consentSubmitted()
    }
}
