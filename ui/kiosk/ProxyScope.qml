// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K05p: what the proxy may do; a key for each in the page's own column, in the order of ProxyModel.Scope (as ProxyEvidence).
Repeater {
    id: root

    property bool shown
    required property ProxyModel proxy
    readonly property list<string> scopes: [
        //: K05p: scope of a proxy: reception and consent, in this visit.
        qsTr("受付と同意（今回だけ）"),
        //: K05p: scope of a proxy: reception and consent; it is kept, so that papers need not be shown each time.
        qsTr("受付と同意（記録して次回も）"),
        //: K05p: scope of a proxy: reception, without the consent.
        qsTr("受付だけ（同意はご本人）")]

    model: root.shown ? root.scopes : []

    ActionButton {
        required property int index
        required property string modelData

        objectName: "scope" + index
        Layout.fillWidth: true
        text: modelData
        onActivated: root.proxy.confirmed(index)
    }
}
