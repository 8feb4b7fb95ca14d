// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Kiosk

// The page of the screen that the model names. A new screen: one name here, one file, one row in the tests.
Loader {
    id: root

    required property KioskViewModel model
    readonly property bool reading: model.information.open && model.screen === KioskViewModel.Idle
    readonly property bool closed: model.lobby.closed && model.screen === KioskViewModel.Idle
    readonly property string current: reading ? "Information" : closed ? "Closed" : ["Idle", "Reading", "ChooseMethod", "Camera", "PinPad", "LastTry", "StaffCheck", "Verified", "Registration", "Consent", "ConsentItems", "SpecificDisease", "Subsidies", "IssueForm", "Notice", "TakeCard", "Done", "Receipt", "CannotRead", "PinLocked", "CardLeft", "Help", "Papers", "Certificate", "CertificateReview", "PhoneKind", "PhoneHold", "Proxy", "ProxyCheck", "PaperCamera"][model.screen]

    focus: true
    onCurrentChanged: root.setSource(root.current + "Screen.qml", {
            "model": root.model
        })
}
